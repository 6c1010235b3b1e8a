create table t (a integer);
create table n (a integer);
