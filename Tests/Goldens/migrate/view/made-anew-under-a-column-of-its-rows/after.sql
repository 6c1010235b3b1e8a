create table t(a int, b text);
create view v as select b,a from t;
create table k(r v);
