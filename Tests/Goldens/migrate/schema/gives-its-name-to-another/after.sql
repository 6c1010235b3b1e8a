create schema b;
create schema a;
create table b.t (id integer primary key);
create view a.v as select id from b.t;
