create table a(id int);
create table b(bx int) inherits(a);

alter table b add n text default 'b';
create view v as select n from b;
