create table keep (id integer primary key);
create aggregate lowest(integer) (sfunc = int4smaller, stype = integer, combinefunc = int4smaller, sortop = operator(pg_catalog.<), parallel = safe);
