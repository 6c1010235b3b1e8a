create table t(a int, b int);
create index i on t(a);
create index i_new on t(b);
