create table t (id integer primary key, name text);
create function a() returns integer language sql immutable as $$ select 1 $$;
create function b() returns text language sql immutable as $$ select 'b' $$;
create view v as select a() as a, b() as b;
