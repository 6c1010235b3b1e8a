-- postgresql: 14
create function bump(a integer) returns integer immutable return a + 1;
create function twice(a integer) returns bigint immutable return a + 1;
create table t (id integer, x integer default bump(2));
create view v as select bump(id) as n from t;
create view w as select 1 as n from t;
create table p (id integer, check (bump(id) > 0));
create policy q on p using (bump(id) > 0);
create index i on p (bump(id));
