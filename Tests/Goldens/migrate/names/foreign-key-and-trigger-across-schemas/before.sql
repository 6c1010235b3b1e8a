create schema a;
create schema b;
create table a.t (id integer primary key);
create table b.t (id integer primary key, a_id integer);
