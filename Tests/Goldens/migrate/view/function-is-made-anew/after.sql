create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function shout(value text) returns varchar language sql immutable as $$ select upper(value) $$;
create view loud as select id, length(shout(name)::text) as name from people;
