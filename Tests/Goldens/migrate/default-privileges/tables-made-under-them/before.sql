create table keep (id integer primary key);
alter default privileges in schema public grant select on tables to app_reader;
alter default privileges in schema public grant usage on sequences to app_reader;
