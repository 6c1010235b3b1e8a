create table keep (id integer primary key);
alter default privileges grant select on tables to app_reader;
alter default privileges grant usage on sequences to app_reader with grant option;
alter default privileges grant usage on schemas to app_reader;
