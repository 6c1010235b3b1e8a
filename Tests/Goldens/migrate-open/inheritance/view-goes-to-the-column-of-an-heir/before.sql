create table a(id int);
create table b(bx int) inherits(a);

alter table a add n text;
create view v as select n from a;
