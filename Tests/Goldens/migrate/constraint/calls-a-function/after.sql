create function good(x text) returns boolean language sql immutable as $$ select x <> '' $$;
create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
alter table people add constraint good_name check (good(name));
