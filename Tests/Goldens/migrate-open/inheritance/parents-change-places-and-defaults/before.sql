create table a (x int not null default 1);
create table s (w int);
create table m () inherits (a, s);
