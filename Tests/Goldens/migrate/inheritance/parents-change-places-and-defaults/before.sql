create table a (x integer not null default 1);
create table s (x integer);
create table m (x integer) inherits (a, s);
