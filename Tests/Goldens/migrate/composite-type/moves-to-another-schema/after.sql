create schema types;
create type types.address as (street text, number integer);
create table people (id integer primary key, home types.address);
