-- postgresql: 14
create table m(id int);
create table m1() inherits (m);

alter table m add z int;
create function f() returns bigint language sql begin atomic select count(z) from m1; end;
