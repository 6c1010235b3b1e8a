create table people (
  id integer primary key,
  name text not null,
  age integer,
  height numeric(4,1)
);
