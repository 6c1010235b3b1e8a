create type e as enum ('a','b');
create type ty as (k e, n int);
create table t of ty;
