create table t (a int, b int);
create view v as select a, b from t;
alter view v alter column b set default 7;
create view w as select a from t;
create view x as select b from t;
alter view x alter column b set default 3;
