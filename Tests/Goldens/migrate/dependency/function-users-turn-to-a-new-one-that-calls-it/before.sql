-- postgresql: 14
create function bump(a integer) returns integer immutable return a + 1;
create table t (id integer, x integer default bump(2));
