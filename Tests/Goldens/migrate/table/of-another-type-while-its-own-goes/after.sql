create type ty2 as (a int, b text); create table t of ty2; 
