create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer,
  height integer
);
create function f() returns bigint language sql as $$ select count(height) from people $$;
