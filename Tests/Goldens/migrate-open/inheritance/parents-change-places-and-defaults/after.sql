create table a (x int default 2);
create table s (w int);
create table m () inherits (s, a);
