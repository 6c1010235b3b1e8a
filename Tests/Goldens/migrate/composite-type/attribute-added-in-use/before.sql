create type address as (street text, number integer);
create table people (id integer primary key, home address, others address[]);
