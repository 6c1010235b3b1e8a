create table keep (id integer primary key);
create sequence numbers;
grant usage, select on sequence numbers to app_reader;
