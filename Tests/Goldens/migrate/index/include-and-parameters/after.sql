create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create index i on people (name) include (age, email) with (fillfactor = 70);
