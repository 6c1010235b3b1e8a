create type person as (id integer, name text);
create type human as (id integer, name text);
create table people of person;
