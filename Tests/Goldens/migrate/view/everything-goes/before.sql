create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create function f(x text) returns text language sql immutable as $$ select x $$;
create view a as select id, f(name) as name from people;
create materialized view b as select * from a;
create index b_id on b (id);
create view c as select * from b;
grant select on c to app_reader;
