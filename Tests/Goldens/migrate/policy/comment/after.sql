create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people enable row level security;
create policy p on people;
comment on policy p on people is 'New';
