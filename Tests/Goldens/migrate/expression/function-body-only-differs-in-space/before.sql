-- postgresql: 14
create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
create function g() returns integer language sql return 1;
