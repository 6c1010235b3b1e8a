create table people (id integer primary key, full_name text);
create function label(person people) returns text language sql as $$ select person.full_name $$;
create function greeting(people) returns text language sql as $$ select 'Dear ' || $1.full_name $$;
