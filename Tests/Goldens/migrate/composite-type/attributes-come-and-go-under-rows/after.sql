create type address as (street text, zip text, country text, number integer);
create table people (id integer primary key, home address, others address[]);
create view homes as select (home).zip from people;
