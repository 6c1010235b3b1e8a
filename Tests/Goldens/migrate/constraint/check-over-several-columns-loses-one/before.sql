create table t (id integer primary key, a integer, b integer, c integer, constraint ordered check (a < b and b < c));
