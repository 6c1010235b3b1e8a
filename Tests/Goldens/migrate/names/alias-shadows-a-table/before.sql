create table a (id integer primary key, b integer);
create table b (id integer primary key, a integer);
create view c as select b.id, b.b as a from a b;
