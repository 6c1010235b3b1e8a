create type c1 as (x int); create type c2 as (i c1, j c1[], k c1); create table t(c c2); create view v as select ((c).i).x y from t; create function f(c2) returns c1 language sql as 'select $1.i';
