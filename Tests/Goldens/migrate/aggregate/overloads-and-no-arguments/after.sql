create table keep (id integer primary key);
create aggregate tally(integer) (sfunc = int4_sum, stype = bigint);
create aggregate tally(*) (sfunc = int8inc, stype = bigint, initcond = '0');
create aggregate tally(variadic text[]) (sfunc = array_cat, stype = text[]);
