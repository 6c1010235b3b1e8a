create table keep (id integer primary key);
create sequence countdown start with 1 maxvalue 100;
