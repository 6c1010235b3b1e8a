create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view adults as select id from people;
grant select on adults to app_writer with grant option;
grant insert on adults to public;
