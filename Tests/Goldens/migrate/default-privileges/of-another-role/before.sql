create table keep (id integer primary key);
alter default privileges for role app_writer grant select on tables to app_reader;
