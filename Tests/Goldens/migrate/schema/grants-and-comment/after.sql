create schema reports;
grant usage, create on schema reports to app_writer with grant option;
