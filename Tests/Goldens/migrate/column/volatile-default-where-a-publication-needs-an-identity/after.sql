create table t (a integer, id serial primary key);
create table n (a integer primary key, code uuid not null default gen_random_uuid());
alter table n replica identity nothing;
create publication everything for all tables;
