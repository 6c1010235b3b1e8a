create table a (x integer default 2);
create table s (x integer);
create table m (x integer) inherits (s, a);
