create table t (a int, b int, c int);
grant select (b), update (c) on t to app_reader;
grant insert (a), references (a) on t to app_writer with grant option;
create view v as select a, b from t;
grant select (a) on v to app_reader;
create table u (a int);
grant select (a) on u to app_reader;
