create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
create table logs (line text);
