create table keep (id integer primary key);
create schema reports;
create table reports.t (id integer);
