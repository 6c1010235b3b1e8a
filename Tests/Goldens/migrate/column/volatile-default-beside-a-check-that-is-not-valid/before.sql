create table t (a integer);
create table n (a integer);
alter table t add constraint large check (a > 100000000) not valid;
