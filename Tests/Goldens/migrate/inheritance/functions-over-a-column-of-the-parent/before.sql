create table m(id int);
create table m1() inherits (m);

create function f() returns bigint language sql begin atomic select count(id) from m1; end;
