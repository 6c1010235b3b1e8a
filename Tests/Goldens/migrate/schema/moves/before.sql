create table keep (id integer primary key);
create schema a;
create table a.t (id integer);
