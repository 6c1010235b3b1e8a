create table keep (id integer primary key);
create function f() returns integer language sql as $$ select 1 $$;
grant execute on function f() to app_reader;
comment on function f() is 'Gives';
