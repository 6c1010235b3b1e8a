create table keep (id integer primary key);
create schema b;
create table b.t (id integer);
