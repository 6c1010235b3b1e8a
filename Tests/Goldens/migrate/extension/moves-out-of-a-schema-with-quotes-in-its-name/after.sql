create extension citext;
create table t (a citext default 'a');
create function f(citext) returns text language sql as $$ select $1::text $$;
