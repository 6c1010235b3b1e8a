create table a(x int constraint ak primary key, n text); create view v as select x,n from a group by x;
