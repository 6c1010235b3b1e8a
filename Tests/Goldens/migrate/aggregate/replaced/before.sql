create aggregate total(int4) (sfunc = int4_sum, stype = int8);
grant execute on function total(int4) to app_reader;
