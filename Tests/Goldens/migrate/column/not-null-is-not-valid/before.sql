create table people (
  id integer primary key,
  name text,
  email text not null,
  phone text not null,
  city text
);
