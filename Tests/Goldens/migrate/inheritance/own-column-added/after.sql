create table people (id integer not null, name text);
create table employees (salary numeric, office text not null default 'Home') inherits (people);
