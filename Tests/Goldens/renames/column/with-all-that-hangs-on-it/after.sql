create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table people (
  id integer primary key,
  email text unique check (email <> ''),
  years integer default 3,
  half integer generated always as (years / 2) stored
);
create index on people (email) where email is not null;
create index on people (lower(email));
alter table people enable row level security;
create policy own on people using (email = current_user) with check (people.email is not null);
create trigger touch before update of email on people for each row
  when (old.email is distinct from new.email) execute function touch();
create view mails as select id, email as mail from people where email like '%mail%';
comment on column people.email is 'mail';
insert into people (id, email) values (1, 'a'), (2, null);
