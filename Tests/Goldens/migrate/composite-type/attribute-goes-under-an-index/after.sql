create type ct as (a int, bb text); create table u(d ct); create index i on u(((d).bb));
