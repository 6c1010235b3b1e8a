create table a (id integer primary key, name text);
create table b (id integer primary key, name text);
create index by_name on b (name);
create sequence counter owned by b.id;
