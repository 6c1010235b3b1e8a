create schema reports;
alter default privileges in schema reports grant select on tables to app_reader;
alter default privileges in schema reports grant usage on sequences to app_reader;
alter default privileges in schema reports grant execute on functions to app_writer;
alter default privileges in schema reports grant usage on types to app_writer;
