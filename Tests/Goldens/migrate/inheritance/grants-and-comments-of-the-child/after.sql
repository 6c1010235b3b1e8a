create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
comment on column people.name is 'Of a person';
grant select on people to app_reader;
grant select (id, name), insert on employees to app_writer;
comment on table employees is 'People who are paid';
comment on column employees.name is 'As on the contract';
