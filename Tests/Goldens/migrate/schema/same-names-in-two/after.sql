create schema a;
create schema b;
create table a.t (id integer primary key);
create table b.t (id bigint primary key);
create view a.v as select b.t.id from a.t join b.t using (id);
