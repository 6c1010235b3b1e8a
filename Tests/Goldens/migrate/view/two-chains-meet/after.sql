create table people (
  id integer primary key,
  name text not null,
  email text,
  age bigint
);
create view a as select id, age from people;
create view b as select id, upper(name) as name from people;
create view c as select a.id, a.age, b.name from a join b using (id);
create view d as select * from c;
