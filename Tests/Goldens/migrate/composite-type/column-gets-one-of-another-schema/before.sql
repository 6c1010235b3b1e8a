create schema a;
create type a.pair as (x int, y text);
create table t (p a.pair);
