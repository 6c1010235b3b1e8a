create extension hstore;
create type c as (a bigint, h hstore);
create table t(c c);
