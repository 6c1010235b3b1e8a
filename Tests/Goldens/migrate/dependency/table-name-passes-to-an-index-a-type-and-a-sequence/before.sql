create table things (id integer primary key);
create index others on things (id);
create type more as enum ('a');
