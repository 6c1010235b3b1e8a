create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create index i on people (name, age desc nulls last);
create unique index j on people (lower(email)) where email is not null;
