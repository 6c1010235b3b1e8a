create table people (id integer primary key, name text, age bigint);
create view names as select id, age from people;
alter default privileges in schema public grant all on tables to app_reader;
