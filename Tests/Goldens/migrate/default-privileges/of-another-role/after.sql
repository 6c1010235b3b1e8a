create table keep (id integer primary key);
alter default privileges for role app_writer in schema public grant select on tables to app_reader;
alter default privileges for role app_reader, app_writer grant execute on functions to pg_monitor;
