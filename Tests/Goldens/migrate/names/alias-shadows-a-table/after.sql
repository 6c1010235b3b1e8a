create table a (id integer primary key, b bigint);
create table b (id integer primary key, a integer);
create view c as select b.id, b.b as a, a.a as b from a b join b a on a.id = b.b;
