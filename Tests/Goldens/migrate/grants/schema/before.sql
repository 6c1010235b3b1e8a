create schema reports;
create table reports.totals (id integer primary key);
grant usage on schema reports to app_reader, app_writer;
