create table t(a int, b int);
create index i on t(a,b);
create table i_new(x int);
