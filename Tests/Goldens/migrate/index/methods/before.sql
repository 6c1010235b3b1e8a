create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create table docs (body tsvector, tags text[], data jsonb, place point);
