create aggregate total(int4) (sfunc = int4_sum, stype = int8);
