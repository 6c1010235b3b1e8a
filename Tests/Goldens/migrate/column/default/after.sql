create table people (
  id integer primary key,
  name text not null,
  email text default ('none'::text || '@x'),
  age integer not null default 18
);
