create table a (id int);
create table b (x int) inherits (a);
create index bx on b(x);
create view bv as select id, x from b;
