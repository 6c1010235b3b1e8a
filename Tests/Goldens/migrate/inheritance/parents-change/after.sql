create table a (x integer);
create table b (y integer);
create table child (x integer, y integer, z integer) inherits (b);
create table other (x integer, y integer);
