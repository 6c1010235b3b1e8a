create table keep (id integer primary key);
create type mean_state as (total numeric, number bigint);
create function mean_step(state mean_state, value numeric) returns mean_state language sql immutable as $$ select row(state.total + value, state.number + 1)::mean_state $$;
create function mean_end(state mean_state) returns numeric language sql immutable as $$ select state.total / nullif(state.number, 0) $$;
create aggregate mean(numeric) (sfunc = mean_step, stype = mean_state, finalfunc = mean_end, initcond = '(0,0)');
create view means as select mean(id) as mean from keep;
