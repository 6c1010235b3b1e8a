create table keep (id integer primary key);
create function step(state integer, value integer) returns integer language sql immutable as $$ select state + value $$;
create aggregate added(integer) (sfunc = step, stype = integer, initcond = '0');
comment on aggregate added(integer) is 'Adds';
