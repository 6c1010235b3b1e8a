create table people (id integer not null, state text default 'new');
create table employees (salary numeric) inherits (people);
