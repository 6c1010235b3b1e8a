-- postgresql: 15
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create unique index i on people (age) nulls not distinct;
