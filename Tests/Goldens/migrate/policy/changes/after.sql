create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people enable row level security;
create policy p on people for all to app_reader using (age > 4) with check (age > 5);
