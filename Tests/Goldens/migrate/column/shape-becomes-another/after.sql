create table t(a circle);
