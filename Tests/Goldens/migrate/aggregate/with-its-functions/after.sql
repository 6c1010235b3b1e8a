create table keep (id integer primary key);
create function concat_step(state text, value text, separator text) returns text language sql immutable as $$ select concat_ws(separator, state, value) $$;
create function concat_end(state text) returns text language sql immutable as $$ select coalesce(state, '(none)') $$;
create aggregate concat_all(value text, separator text) (sfunc = concat_step, stype = text, finalfunc = concat_end);
