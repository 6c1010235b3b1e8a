create table a(k int, t int) partition by list(k); create table b partition of a default partition by list(k); create table c partition of b default;

alter table b add constraint ck check(t>0);
