create table t(i int generated always as identity (minvalue 5 start 5), x int);
