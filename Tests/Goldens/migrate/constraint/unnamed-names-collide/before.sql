create table t (a integer, b integer, a_b integer);
