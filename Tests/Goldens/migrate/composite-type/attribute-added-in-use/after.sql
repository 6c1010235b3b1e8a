create type address as (street text, number integer, town text);
create table people (id integer primary key, home address, others address[]);
