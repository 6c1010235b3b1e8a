create type address as (street text, zip integer);
create function shown(a address) returns text language sql immutable as $$ select a.street $$;
create table people (id integer primary key, home address, others address[]);
create view homes as select id, (home).zip as zip, shown(home) as shown from people;
grant select on homes to app_reader;
