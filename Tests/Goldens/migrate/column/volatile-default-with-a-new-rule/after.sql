create table t (a integer, code uuid not null default gen_random_uuid());
create rule unchanged as on update to t do instead nothing;
create table n (a integer, code uuid not null default gen_random_uuid());
alter table n enable row level security;
alter table n force row level security;
