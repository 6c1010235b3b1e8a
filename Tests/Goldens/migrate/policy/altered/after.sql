create table t (a int);
alter table t enable row level security;
create policy roles on t to app_writer, app_reader using (a = 1);
create policy conditions on t for update using (a = 2) with check (a = 2);
create policy one on t for update using (a = 3) with check (a = 4);
create policy lost on t using (a = 3);
comment on policy conditions on t is 'new';
