create table t(i int generated always as identity (minvalue 10 start 12), x int);
