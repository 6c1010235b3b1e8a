alter default privileges in schema public grant select, insert on tables to app_reader;
alter default privileges revoke execute on functions from public;
alter default privileges grant usage, select on sequences to app_reader with grant option;
