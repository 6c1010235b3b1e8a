create type c as(x bigint, y int);
create table t(l c[]);
