create table people (id integer not null, name text not null default 'nobody');
create table employees (salary numeric(10,2), boss text) inherits (people);
