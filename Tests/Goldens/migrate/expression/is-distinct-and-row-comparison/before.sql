create table t (id integer primary key, a integer, b integer, c boolean);
alter table t add constraint p check (a is distinct from b), add constraint q check ((a, b) < (10, 20)), add constraint r check (c is not false);
