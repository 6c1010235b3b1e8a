create table notes (id integer primary key, owner text not null);
alter table notes enable row level security;
create policy own on notes using (owner = current_user) with check (id > 0);
