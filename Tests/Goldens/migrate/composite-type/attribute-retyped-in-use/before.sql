create type address as (street text, number integer);
create table people (id integer primary key, home address not null default row('Main', 1), others address[]);
create view homes as select id, (home).street as street, (home).number as number from people;
