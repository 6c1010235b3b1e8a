create function lower(int) returns int language sql immutable as 'select 1'; create table t(a text); create view v as select lower(a) as x from t;
