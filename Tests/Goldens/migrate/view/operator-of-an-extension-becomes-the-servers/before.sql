create extension hstore; create table t(h hstore); create view v as select h->'x' as x from t;
