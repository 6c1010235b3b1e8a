create table people (id integer, age integer);
create table employees (salary numeric, constraint grown check (age > 17)) inherits (people);
alter table people add constraint grown check (age > 17);
