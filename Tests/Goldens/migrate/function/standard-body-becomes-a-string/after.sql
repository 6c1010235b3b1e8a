create table people (id integer primary key, name text);
create function called(person integer) returns text language sql stable as $$ select name from people where id = person $$;
