create table people (id integer not null, name text, born date);
create table employees (salary numeric) inherits (people);
create table managers (level integer) inherits (employees);
