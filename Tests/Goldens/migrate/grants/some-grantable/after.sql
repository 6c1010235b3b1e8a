create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
grant insert on people to app_reader with grant option;
grant select on people to app_reader;
