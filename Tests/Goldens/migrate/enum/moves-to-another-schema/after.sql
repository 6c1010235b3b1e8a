create schema types;
create type types.mood as enum ('sad', 'ok');
create table people (id integer primary key, m types.mood default 'ok');
