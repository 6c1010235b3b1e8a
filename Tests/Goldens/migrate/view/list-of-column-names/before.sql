create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view ages (a, b) as select id, age from people;
