create table t(c int);
