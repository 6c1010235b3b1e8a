create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
revoke all on function f() from public;
grant execute on function f() to app_reader with grant option;
