create schema types;
create domain types.code as text check (value <> '');
create table goods (id integer primary key, c types.code);
