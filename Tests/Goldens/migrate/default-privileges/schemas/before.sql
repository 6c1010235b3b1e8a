create table keep (id integer primary key);
alter default privileges grant usage on schemas to app_reader;
create schema reports;
