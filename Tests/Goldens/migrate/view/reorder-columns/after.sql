create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view ages as select id, name, age from people;
