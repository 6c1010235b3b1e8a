create table t (id integer primary key, a integer not null, b text);
create index t_a on t (a);
create view v as select a, b from t where a > 3;
