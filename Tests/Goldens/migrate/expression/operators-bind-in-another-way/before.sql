create table t (id integer primary key, a integer, b integer, c integer);
create view v as select a + b * c as x, a - (b - c) as y, not (a > b and b > c) as z from t;
alter table t add constraint k check (a > 0 and (b > 0 or c > 0));
