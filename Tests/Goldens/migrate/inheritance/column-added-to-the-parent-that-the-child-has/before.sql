create table people (id integer not null, name text);
create table employees (email text, salary numeric) inherits (people);
