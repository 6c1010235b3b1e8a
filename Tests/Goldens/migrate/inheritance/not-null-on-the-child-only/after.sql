create table people (id integer, name text);
create table employees (salary numeric) inherits (people);
alter table employees alter column name set not null;
