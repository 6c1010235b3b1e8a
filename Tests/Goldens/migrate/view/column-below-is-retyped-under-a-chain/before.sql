create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view grown as select id, name, age from people where age >= 18;
create view old as select id, name from grown where age >= 70;
create view oldest as select count(*) as number from old;
