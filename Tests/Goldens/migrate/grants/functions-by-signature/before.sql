create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
create function f(n integer) returns integer language sql as $$ select n $$;
create function f(n integer, variadic more text[]) returns integer language sql as $$ select n $$;
grant execute on function f() to app_reader;
