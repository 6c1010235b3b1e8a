create table people (id integer primary key, name text, age integer);
create view names as select id, name from people;
alter default privileges in schema public grant all on tables to app_reader;
