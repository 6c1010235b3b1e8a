create schema types;
create domain code as text check (value <> '');
create table goods (id integer primary key, c code);
