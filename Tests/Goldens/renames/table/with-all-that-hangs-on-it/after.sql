create table tenants (id integer primary key);
create table users (
  id integer primary key,
  tenant_id integer not null references tenants on delete cascade,
  mail text unique,
  age integer check (age >= 0)
);
create index on users (tenant_id, age);
alter table users enable row level security;
create policy own on users for select to app_reader using (tenant_id = 1 and users.age > 3);
grant select on users to app_reader;
comment on table users is 'Those who use it';
comment on column users.mail is 'Where they get mail';
create table notes (id integer primary key, person_id integer references users (id));
create view adults as select p.id, p.mail from users p where p.age >= 18;
create view everyone as select users.id, users.mail from users;
insert into tenants values (1);
insert into users values (1, 1, 'a@b', 30), (2, 1, null, 5);
insert into notes values (1, 1);
