create table t (a int);
alter table t enable row level security;
create policy roles on t to app_reader using (a = 1);
create policy conditions on t for update using (a = 1) with check (a = 1);
create policy one on t for update using (a = 1);
create policy lost on t using (a = 1) with check (a = 2);
comment on policy conditions on t is 'old';
