create table people (
  id integer primary key,
  name varchar(50) not null,
  email text,
  age bigint
);
