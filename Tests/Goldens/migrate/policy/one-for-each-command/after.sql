create table notes (id integer primary key, owner text not null, body text);
alter table notes enable row level security;
create policy a_read on notes for select using (true);
create policy b_add on notes for insert with check (owner = current_user);
create policy c_change on notes for update using (owner = current_user) with check (owner = current_user and body is not null);
create policy d_remove on notes for delete using (owner = session_user);
create policy e_all on notes to app_writer using (true) with check (true);
