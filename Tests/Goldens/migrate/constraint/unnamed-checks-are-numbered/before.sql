create table t (a integer check (a > 0) check (a < 10), b integer, check (a < b), check (b < 100));
