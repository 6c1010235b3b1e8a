create table visits (id integer);
create table people (id integer, age integer);
create table employees (salary numeric) inherits (people);
alter table people add constraint grown check (age >= 18) not valid;
create table guests (host text) inherits (people);
