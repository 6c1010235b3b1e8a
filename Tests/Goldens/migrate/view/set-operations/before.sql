create table a (id integer, name text);
create table b (id integer, name text);
create view all_names as select name from a union select name from b;
