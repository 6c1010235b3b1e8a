create type address as (street text, floor integer, number integer);
create table people (id integer primary key, home address);
