create table t (id integer primary key, a integer, c integer, constraint ordered check (a < c));
