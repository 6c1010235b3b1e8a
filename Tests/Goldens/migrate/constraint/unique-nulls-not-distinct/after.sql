-- postgresql: 15
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people add constraint one_email unique nulls not distinct (email);
