create aggregate total(int4) (sfunc = int4_sum, stype = int8, initcond = '5', parallel = safe);
grant execute on function total(int4) to app_writer;
