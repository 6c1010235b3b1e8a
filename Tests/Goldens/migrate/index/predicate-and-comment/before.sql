create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create index i on people (name) where age > 3;
comment on index i is 'Old';
