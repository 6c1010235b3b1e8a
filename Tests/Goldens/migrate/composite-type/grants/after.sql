create type address as (street text);
revoke all on type address from public;
grant usage on type address to app_reader, app_writer;
