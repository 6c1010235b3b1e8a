create table keep (id integer primary key);
create sequence numbers;
