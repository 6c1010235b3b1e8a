create type ct as (a int, b text); create table u(d ct); create view v as select (d).b from u;
