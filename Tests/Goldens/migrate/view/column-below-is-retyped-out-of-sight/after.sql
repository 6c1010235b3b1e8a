create table people (
  id integer primary key,
  name text not null,
  email text,
  age bigint
);
create view adults as select id, name from people;
