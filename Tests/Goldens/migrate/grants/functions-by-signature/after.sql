create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
create function f(n integer) returns integer language sql as $$ select n $$;
create function f(n integer, variadic more text[]) returns integer language sql as $$ select n $$;
revoke execute on function f(integer) from public;
grant execute on function f(integer, text[]) to app_writer with grant option;
