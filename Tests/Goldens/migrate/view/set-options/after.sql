-- postgresql: 15
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults with (security_invoker = true, security_barrier = true) as
select id, name, age from people where age >= 18;
