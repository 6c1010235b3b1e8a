create table keep (id integer primary key);
create aggregate lowest(integer) (sfunc = int4smaller, stype = integer, sortop = <);
