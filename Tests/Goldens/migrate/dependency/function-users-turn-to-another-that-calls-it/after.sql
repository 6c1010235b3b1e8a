-- postgresql: 14
create function bump(a integer) returns bigint immutable return a + 1;
create function twice(a integer) returns bigint immutable return bump(a) + 1;
create table t (id integer, x bigint default twice(3));
create view w as select bump(id)::int as n from t;
create view v as select w.n as n from t, w;
create table p (id integer, check (twice(id) > 0));
create policy q on p using (twice(id) > 0);
create index i on p (twice(id));
