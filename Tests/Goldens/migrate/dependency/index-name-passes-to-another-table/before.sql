create table a (id integer primary key, name text);
create table b (id integer primary key, name text);
create index by_name on a (name);
create sequence counter owned by a.id;
