create schema types;
create type mood as enum ('sad', 'ok');
create table people (id integer primary key, m mood default 'ok');
