create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view grown as select id, age, name from people where age >= 18;
create view old as select id, name from grown where age >= 70;
create view oldest as select count(*) as number from old;

comment on view old is 'The old';
comment on column old.name is 'In full';
grant select on old to app_reader;
grant select, insert, update on grown to app_writer with grant option;
comment on view grown is 'The grown';
