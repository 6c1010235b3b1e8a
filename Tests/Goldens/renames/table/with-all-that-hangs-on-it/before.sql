create table tenants (id integer primary key);
create table people (
  id integer primary key,
  tenant_id integer not null references tenants on delete cascade,
  mail text unique,
  age integer check (age >= 0)
);
create index on people (tenant_id, age);
alter table people enable row level security;
create policy own on people for select to app_reader using (tenant_id = 1 and people.age > 3);
grant select on people to app_reader;
comment on table people is 'Those who use it';
comment on column people.mail is 'Where they get mail';
create table notes (id integer primary key, person_id integer references people (id));
create view adults as select p.id, p.mail from people p where p.age >= 18;
create view everyone as select people.id, people.mail from people;
insert into tenants values (1);
insert into people values (1, 1, 'a@b', 30), (2, 1, null, 5);
insert into notes values (1, 1);
