create table keep (id integer primary key);
create table items (a integer, b integer);
create sequence numbers;
