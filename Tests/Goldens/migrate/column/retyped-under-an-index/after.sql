create table people (
  id integer primary key,
  name text not null,
  email text,
  age bigint
);
create index people_age on people (age);
