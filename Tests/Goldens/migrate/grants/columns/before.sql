create table t (a int, b int, c int);
grant select (a, b), update (c) on t to app_reader;
create view v as select a, b from t;
