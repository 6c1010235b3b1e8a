-- postgresql: 14
create function bump(a integer) returns bigint immutable return a + 1;
create function twice(a integer) returns bigint immutable return bump(a) + 1;
create table t (id integer, x bigint default twice(3));
