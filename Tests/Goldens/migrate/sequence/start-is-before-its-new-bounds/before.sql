create table c(id int primary key);
create sequence s;
alter table c alter id set default nextval('s');
