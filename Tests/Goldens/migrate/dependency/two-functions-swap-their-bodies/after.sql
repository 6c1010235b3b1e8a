create table t (id integer primary key, name text);
create function b() returns integer language sql immutable as $$ select 1 $$;
create function a() returns text language sql immutable as $$ select 'b' $$;
create view v as select b() as a, a() as b;
