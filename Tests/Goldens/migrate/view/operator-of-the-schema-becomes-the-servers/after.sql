create function m(int,int) returns int language sql immutable as 'select 1'; create operator -> (leftarg=int,rightarg=int,function=m);
create table t(a json, b int); create view v as select a->b as x from t;
