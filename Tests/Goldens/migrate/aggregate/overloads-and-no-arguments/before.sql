create table keep (id integer primary key);
create aggregate tally(integer) (sfunc = int4_sum, stype = bigint);
create aggregate tally(smallint) (sfunc = int2_sum, stype = bigint);
