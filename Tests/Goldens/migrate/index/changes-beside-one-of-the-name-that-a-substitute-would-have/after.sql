create table t(a int, b int);
create index i on t(a,b);
create index i_new on t(b);
