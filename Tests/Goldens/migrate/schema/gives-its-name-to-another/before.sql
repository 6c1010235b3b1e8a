create schema a;
create schema b;
create table a.t (id integer primary key);
create view b.v as select id from a.t;
