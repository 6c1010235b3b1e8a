create table a(x int constraint ak2 primary key, n text); create view v as select x,n||'' as n from a group by x;
