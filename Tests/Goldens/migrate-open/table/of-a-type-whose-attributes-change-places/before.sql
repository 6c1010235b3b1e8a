create type ct as (a int, b int);
create table o of ct;
