create type person as (id integer, name text);
create table people of person (primary key (id), name with options not null default 'x');
create function shown(p person) returns text language sql immutable as $$ select p.name $$;
create view shown_people as select id, name from people;
