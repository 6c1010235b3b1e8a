create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults as select id, name from people where age >= 18;
create function adult_count() returns bigint language sql stable as $$ select count(*) from adults $$;
create function adult_rows() returns setof adults language sql stable as $$ select * from adults $$;
