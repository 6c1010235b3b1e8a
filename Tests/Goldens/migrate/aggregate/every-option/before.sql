create table keep (id integer primary key);
create function sum_end(state bigint, value integer) returns bigint language sql immutable as $$ select state $$;
create aggregate summed(integer) (sfunc = int4_sum, stype = bigint);
