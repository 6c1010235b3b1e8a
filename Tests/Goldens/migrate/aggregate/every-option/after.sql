create table keep (id integer primary key);
create function sum_end(state bigint, value integer) returns bigint language sql immutable as $$ select state $$;
create aggregate summed(integer) (
  sfunc = int4_sum, stype = bigint, sspace = 16, finalfunc = sum_end, finalfunc_extra, finalfunc_modify = read_only,
  combinefunc = int8pl, initcond = '100', parallel = safe
);
