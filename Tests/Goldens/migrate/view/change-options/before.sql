create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults with (security_barrier = true, check_option = local) as
select id, name, age from people where age >= 18;
