create type street as (name text, number integer, extra text);
create type address as (street street, zip text);
create table people (id integer primary key, home address, constraint housed check ((home).zip <> ''));
create function street_of(a address) returns street language sql immutable as $$ select a.street $$;
create view streets as select id, ((home).street).name as street from people;
