create table people (id integer not null, name text, born date);
create table employees (salary numeric) inherits (people);
create index employees_born on employees (born, salary);
