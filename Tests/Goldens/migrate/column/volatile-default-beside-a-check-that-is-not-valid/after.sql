create table t (a integer, code uuid not null default gen_random_uuid());
create table n (a integer, code uuid default gen_random_uuid());
alter table t add constraint large check (a > 100000000) not valid;
alter table n add constraint large check (a > 100000000) not valid;
