create table people (id integer, age integer);
create table employees (salary numeric) inherits (people);
create table managers (level integer) inherits (employees);
alter table people add constraint grown check (age >= 18);
