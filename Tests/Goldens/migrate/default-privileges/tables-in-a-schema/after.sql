create table keep (id integer primary key);
alter default privileges in schema public grant select, insert, update on tables to app_writer;
