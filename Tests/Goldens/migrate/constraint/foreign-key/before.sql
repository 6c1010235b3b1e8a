create table keep (id integer primary key);
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
