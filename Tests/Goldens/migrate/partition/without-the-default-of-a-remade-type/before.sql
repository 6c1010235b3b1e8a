create type ty as enum('a','b'); create table t(k int, a ty default 'a') partition by range(k); create table t1 partition of t for values from (1) to (2); alter table t1 alter a drop default;
