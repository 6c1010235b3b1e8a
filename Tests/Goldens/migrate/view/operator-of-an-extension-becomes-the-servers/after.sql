create extension hstore; create table t(h jsonb); create view v as select h->'x' as x from t;
