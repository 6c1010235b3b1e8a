create schema reports;
create table reports.totals (id integer primary key);
grant usage on schema reports to app_reader with grant option;
grant create on schema reports to app_writer;
