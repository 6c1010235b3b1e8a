create table c(id int primary key);
create sequence s minvalue 5 start 10;
alter table c alter id set default nextval('s');
