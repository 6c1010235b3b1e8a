create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
comment on column people.name is 'Of a person';
grant select on people to app_reader;
