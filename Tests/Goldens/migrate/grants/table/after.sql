create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
grant update, delete, truncate, references, trigger on people to app_writer with grant option;
grant select on people to public;
