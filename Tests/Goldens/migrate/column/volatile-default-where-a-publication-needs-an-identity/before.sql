create table t (a integer);
create table n (a integer primary key);
alter table n replica identity nothing;
create publication everything for all tables;
