create table keep (id integer primary key);
create function step(state integer, value integer) returns bigint language sql immutable as $$ select state::bigint + value $$;
create function step(state bigint, value integer) returns bigint language sql immutable as $$ select state + value $$;
create aggregate added(integer) (sfunc = step, stype = bigint, initcond = '0');
comment on aggregate added(integer) is 'Adds';
