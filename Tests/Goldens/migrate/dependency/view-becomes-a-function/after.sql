create table people (id integer primary key, name text, age integer);
create function grown() returns table (id integer, name text) language sql stable as $$ select id, name from people where age >= 18 $$;
create view names as select name from grown();
