create table t(a polygon);
