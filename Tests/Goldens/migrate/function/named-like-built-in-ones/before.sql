create schema app;
create table keep (id integer primary key, name text);
