create table t(y int);
