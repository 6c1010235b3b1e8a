create table people (id integer primary key, name text not null);
create function person_name(person integer) returns text language sql stable as $$ select name from people where id = person $$;
create view named as select id, person_name(id) as name from people;
