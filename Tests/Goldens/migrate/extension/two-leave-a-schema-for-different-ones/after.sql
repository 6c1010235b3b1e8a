create schema here;
create schema there;
create extension citext schema here;
create extension ltree schema there;
create table t (a here.citext primary key, b there.ltree);
create function f(here.citext, there.ltree) returns boolean language sql as $$ select $1 is null $$;
