create type c as (x int, y int); create table t (id int, a c[]);
