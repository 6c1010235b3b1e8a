create extension hstore;
create type c as (a int, h hstore);
create table t(c c);
