create table people (id integer not null, name text, email text);
create table employees (email text, salary numeric) inherits (people);
comment on column people.email is 'At home';
