create aggregate total(int4) (sfunc = int4pl, stype = int4);
