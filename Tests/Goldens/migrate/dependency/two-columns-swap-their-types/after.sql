create table t (id integer primary key, a text, b integer not null);
create index t_a on t (a);
create view v as select a, b from t where b > 3;
