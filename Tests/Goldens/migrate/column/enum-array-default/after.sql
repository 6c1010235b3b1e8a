create type mood as enum ('sad', 'ok');
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer,
  moods mood[] not null default array['ok']::mood[]
);
