create table keep (id integer primary key);
create table people (
  id integer primary key,
  name text not null,
  email text unique check (email like '%@%'),
  age integer
);
create index people_name on people (lower(name));
alter table people enable row level security;
create policy own on people for select to app_reader using (age > 3);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update on people for each row execute function touch();
grant select on people to app_reader;
comment on table people is 'Who';
comment on column people.age is 'Years';
comment on index people_name is 'Quick';
comment on policy own on people is 'Own';
comment on trigger touching on people is 'Touch';
