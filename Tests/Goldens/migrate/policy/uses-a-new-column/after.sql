create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer,
  owner text
);
alter table people enable row level security;
create policy p on people using (owner = current_user);
