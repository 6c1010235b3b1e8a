create domain d as int; create table t(a d) partition by range (a); create table t1 partition of t for values from (1) to (5);
