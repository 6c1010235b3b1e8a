create schema a;
create schema b;
create table a.t (id integer primary key);
create table b.t (id integer primary key);
create view a.v as select a.t.id from a.t join b.t using (id);
