create table people (
  id integer not null,
  name text not null,
  email text,
  age integer
);
alter table people add constraint people_pkey primary key (name);
