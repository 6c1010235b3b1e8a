create table keep (id integer primary key);
alter default privileges revoke execute on functions from public;
alter default privileges in schema public grant execute on functions to app_writer;
create function kept() returns integer language sql as $$ select 1 $$;
create function made() returns integer language sql as $$ select 2 $$;
