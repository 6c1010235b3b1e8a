create table keep (id integer primary key);
create sequence numbers;
grant all on sequence numbers to app_writer;
grant select on sequence numbers to public;
