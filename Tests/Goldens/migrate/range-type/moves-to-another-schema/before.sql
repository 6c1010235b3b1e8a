create schema types;
create type span as range (subtype = integer);
create table rooms (id integer primary key, taken span);
