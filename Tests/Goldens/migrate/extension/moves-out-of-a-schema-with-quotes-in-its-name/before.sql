create schema "q""x.y";
create extension citext schema "q""x.y";
create table t (a "q""x.y".citext default 'a');
create function f("q""x.y".citext) returns text language sql as $$ select $1::text $$;
