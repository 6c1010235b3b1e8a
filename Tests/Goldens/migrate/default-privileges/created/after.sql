alter default privileges in schema public grant select, insert on tables to app_reader;
alter default privileges revoke execute on functions from public;
alter default privileges revoke delete on tables from postgres;
alter default privileges grant usage on types to app_reader with grant option;
alter default privileges for role app_writer grant usage on schemas to app_reader;
