create table people (id integer, name text);
create table employees (salary numeric) inherits (people);
