create table t (a integer, code uuid default gen_random_uuid());
create publication everything for all tables;
