create table people (id integer not null, age integer default 1);
create table employees (salary numeric) inherits (people);
alter table employees alter column age set default 18;
