create type c as(x int);
create table t(l c[]);
