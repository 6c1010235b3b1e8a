create type address as (street text, number integer);
create table people (id integer primary key, home address, name text);
create function street_of(a address) returns text language sql as $$ select a.street $$;
create view streets as select id, street_of(home) as street from people;
