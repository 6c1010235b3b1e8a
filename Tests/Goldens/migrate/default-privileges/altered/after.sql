alter default privileges in schema public grant select, update on tables to app_reader;
alter default privileges grant execute on functions to app_reader;
alter default privileges grant usage, select on sequences to app_reader;
alter default privileges grant update on sequences to app_writer;
