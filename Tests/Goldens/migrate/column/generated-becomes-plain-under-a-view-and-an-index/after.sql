create table t(a int, b int);
create index tb on t(b); create view v as select b from t;
