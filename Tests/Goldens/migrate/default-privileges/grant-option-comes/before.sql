create table keep (id integer primary key);
alter default privileges in schema public grant select, insert on tables to app_reader;
