create table keep (id integer primary key);
create sequence numbers;
create view numbered as select nextval('numbers') as number, id from keep;
