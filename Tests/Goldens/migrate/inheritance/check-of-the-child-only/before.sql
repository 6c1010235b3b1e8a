create table people (id integer, age integer, constraint grown check (age > 0) no inherit);
create table employees (salary numeric) inherits (people);
alter table employees add constraint paid check (salary > 0);
