create function f(x text) returns text language sql immutable as $$ select upper(x) $$;
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create index i on people (f(name));
