create table people (id integer not null, name text);
create table employees (salary numeric) inherits (people);
create table logs (line text);
create rule logging as on update to people do also insert into logs values (new.name);
alter table people enable row level security;
create policy own on people using (name = current_user);
grant all on people to app_writer;
