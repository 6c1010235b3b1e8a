create table people (id integer primary key, name text);
create function label(person people) returns text language sql as $$ select person.name $$;
create function greeting(people) returns text language sql as $$ select 'Dear ' || $1.name $$;
