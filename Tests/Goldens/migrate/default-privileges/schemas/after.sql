create table keep (id integer primary key);
alter default privileges grant usage, create on schemas to app_writer;
create schema reports;
