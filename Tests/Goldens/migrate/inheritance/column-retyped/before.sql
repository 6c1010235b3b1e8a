create table people (id integer not null, age smallint default 1);
create table employees (salary numeric) inherits (people);
create index employees_age on employees (age);
