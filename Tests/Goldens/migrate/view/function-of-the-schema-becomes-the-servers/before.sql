create function lower(int) returns int language sql immutable as 'select 1'; create table t(a int); create view v as select public.lower(a) as x from t;
