create table keep (id integer primary key);
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function f(p people) returns setof people language sql stable as $$ select * from people $$;
create function g() returns table (a integer, b people) language plpgsql as $$ begin end $$;
