-- postgresql: 18
create table people (
  id integer primary key,
  name text,
  email text,
  phone text,
  city text not null
);
alter table people add not null name not valid;
alter table people add not null email not valid;
