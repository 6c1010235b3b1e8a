create table docs (id integer primary key, parent integer, owner text);
alter table docs enable row level security;
create policy own on docs using (owner = current_user);
