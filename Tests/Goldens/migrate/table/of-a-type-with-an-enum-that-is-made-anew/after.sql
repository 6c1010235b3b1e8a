create type e as enum ('b','a');
create type ty as (k e, n bigint);
create table t of ty;
