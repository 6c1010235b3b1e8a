create table t(b int, c int);
