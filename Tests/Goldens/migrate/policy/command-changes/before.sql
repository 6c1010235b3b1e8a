create table notes (id integer primary key, owner text not null);
alter table notes enable row level security;
create policy own on notes for select using (owner = current_user);
comment on policy own on notes is 'Own rows';
