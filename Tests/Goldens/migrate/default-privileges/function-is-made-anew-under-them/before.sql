create table keep (id integer primary key);
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to app_reader;
create function f() returns integer language sql as $$ select 1 $$;
grant execute on function f() to public;
revoke execute on function f() from app_reader;
