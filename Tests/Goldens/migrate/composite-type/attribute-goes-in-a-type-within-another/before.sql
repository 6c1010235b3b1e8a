create type c1 as (x int, y int); create type c2 as (i c1, j c1[]); create table t(c c2); create view v as select ((c).i).y from t; create function f(c2) returns c1 language sql as 'select $1.i';
