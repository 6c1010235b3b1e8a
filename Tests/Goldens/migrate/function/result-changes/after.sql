create table keep (id integer primary key);
create function f() returns text language sql as $$ select 'a' $$;
grant execute on function f() to app_reader;
comment on function f() is 'Gives';
