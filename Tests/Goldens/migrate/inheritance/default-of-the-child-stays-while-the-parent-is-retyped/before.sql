create table people (id integer not null, age smallint default 1);
create table employees (salary numeric) inherits (people);
alter table employees alter column age set default 18;
