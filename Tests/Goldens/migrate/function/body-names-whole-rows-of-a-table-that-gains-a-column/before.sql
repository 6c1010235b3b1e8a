create table t (i int);
create schema b;
create table b.t (i int);
