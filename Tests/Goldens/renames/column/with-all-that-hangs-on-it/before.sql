create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table people (
  id integer primary key,
  mail text unique check (mail <> ''),
  age integer default 3,
  half integer generated always as (age / 2) stored
);
create index on people (mail) where mail is not null;
create index on people (lower(mail));
alter table people enable row level security;
create policy own on people using (mail = current_user) with check (people.mail is not null);
create trigger touch before update of mail on people for each row
  when (old.mail is distinct from new.mail) execute function touch();
create view mails as select id, mail from people where mail like '%mail%';
comment on column people.mail is 'mail';
insert into people (id, mail) values (1, 'a'), (2, null);
