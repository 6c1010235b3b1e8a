create table t (a integer check (a > 0) check (a < 10) check (a <> 5), b integer, check (a <= b), check (b < 100), check (b <> a));
