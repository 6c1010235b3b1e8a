create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
create table t (id integer default f());
