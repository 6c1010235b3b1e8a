create table keep (id integer primary key);
create function f(a text) returns integer language sql as $$ select 2 $$;
create function f(a integer, b integer) returns integer language sql as $$ select 3 $$;
