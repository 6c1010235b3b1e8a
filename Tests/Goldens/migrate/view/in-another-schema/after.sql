create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create schema report;
create view report.adults as select id, name from public.people;
create view seen as select id from report.adults;
