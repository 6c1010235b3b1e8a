create table people (id bigint not null, age integer default 18);
create table employees (salary numeric) inherits (people);
create index employees_age on employees (age);
