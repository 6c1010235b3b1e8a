create table people (id integer primary key, name text);
create view named as select id, name from people;
alter table people enable row level security;
create policy own on people for select using (name = current_user);
