create schema "a.b";
create schema a;
create table "a.b".c (id integer primary key);
