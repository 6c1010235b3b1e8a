create schema reports;
create table people (id integer primary key, name text);
create view names as select name from people;
create view first_names as select name from names limit 10;
grant select on names to app_reader;
