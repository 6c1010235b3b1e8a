-- postgresql: 15
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults with (security_invoker = true) as select id, name, age from people;
