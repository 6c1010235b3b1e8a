create table a (x integer, y integer);
create table b (x integer, y integer);
