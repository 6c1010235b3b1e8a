create type ct as (b int, a int);
create table o of ct;
