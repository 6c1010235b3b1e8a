create schema b;
create type b.pair as (y text, x int);
create table t (p b.pair);
