create schema here;
create schema there;
create extension citext;
create extension ltree;
create table t (a citext primary key, b ltree);
create function f(citext, ltree) returns boolean language sql as $$ select $1 is null $$;
