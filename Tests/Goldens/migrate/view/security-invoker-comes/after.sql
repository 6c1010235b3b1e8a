-- postgresql: 15
create table people (id integer primary key, name text, tenant integer);
alter table people enable row level security;
create policy tenants on people using (tenant = 1);
create view listed with (security_invoker = on) as select id, name from people;
grant select on listed to app_reader;
