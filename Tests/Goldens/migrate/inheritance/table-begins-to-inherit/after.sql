create table people (id integer not null, name text, constraint named check (name <> ''));
create table employees (id integer not null, name text, salary numeric, constraint named check (name <> ''));
alter table employees inherit people;
