create table keep (id integer primary key);
create schema "My ""x"" S";
create table "My ""x"" S".t (id integer);
