create schema reports;
create table people (id integer primary key, name text);
create view reports.names as select name from people;
create view first_names as select name from reports.names limit 10;
grant select on reports.names to app_reader;
