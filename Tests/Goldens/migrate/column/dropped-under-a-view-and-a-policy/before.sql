create table people (id integer primary key, name text, secret text);
create view named as select id, name, secret from people;
alter table people enable row level security;
create policy own on people for select using (secret is null or name = current_user);
