create table keep (id integer primary key);
create schema reports;
alter default privileges in schema reports grant select on tables to app_reader with grant option;
create table reports.totals (id integer primary key);
