create table people (id integer not null, name text);
create table employees (email varchar(80), salary numeric) inherits (people);
grant select (email) on employees to app_reader;
