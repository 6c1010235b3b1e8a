create table t (id integer primary key, a integer, b integer, c boolean);
alter table t add constraint p check (a is not distinct from b), add constraint q check (row(a, b) < row(10, 20)), add constraint r check (c is not false and c is not unknown);
