create schema types;
create type types.span as range (subtype = integer);
create table rooms (id integer primary key, taken types.span);
