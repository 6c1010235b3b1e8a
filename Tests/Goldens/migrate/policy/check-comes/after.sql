create table notes (id integer primary key, owner text not null);
alter table notes enable row level security;
create policy own on notes for update using (owner = current_user) with check (owner = current_user);
