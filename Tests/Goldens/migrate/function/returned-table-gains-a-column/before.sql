create table people (id integer primary key, name text not null, age integer);
create function grown() returns table (id integer, name text) language sql stable as $$ select id, name from people where age > 17 $$;
grant execute on function grown() to app_reader;
