create table t(a int, b int generated always as (a+1) stored);
create index tb on t(b); create view v as select b from t;
