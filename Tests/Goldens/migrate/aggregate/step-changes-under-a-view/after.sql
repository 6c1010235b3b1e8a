create table readings (sensor integer, value integer);
create function step_or(state integer, value integer) returns integer language sql immutable as $$ select state | value $$;
create function step_and(state integer, value integer) returns integer language sql immutable as $$ select state & value $$;
create aggregate bits(integer) (sfunc = step_and, stype = integer, initcond = '-1');
create view flags as select sensor, bits(value) as flags from readings group by sensor;
grant select on flags to app_reader;
