create table a (id integer, name text);
create table b (id integer, name text);
alter table b inherit a;
