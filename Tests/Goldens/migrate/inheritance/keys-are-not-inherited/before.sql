create table people (id integer primary key, email text unique);
create table orders (id integer primary key, employee integer);
create table employees (salary numeric) inherits (people);
