create type ct as (a int, bb text); create table u(d ct); create view v as select (d).bb as b from u;
