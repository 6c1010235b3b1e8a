create table keep (id integer primary key);
create sequence numbers;
grant usage on sequence numbers to app_reader;
grant select, update on sequence numbers to app_writer with grant option;
comment on sequence numbers is 'Counts';
