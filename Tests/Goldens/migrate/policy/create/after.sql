create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people enable row level security;
create policy p on people for select to app_reader, app_writer using (age > 3);
create policy q on people as restrictive for insert with check (name <> 'x');
