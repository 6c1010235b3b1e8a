create type ct as (a int, b text); create table u(d ct); create index i on u(((d).b));
