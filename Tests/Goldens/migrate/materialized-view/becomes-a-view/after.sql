create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create view ages as select age, count(*) as number from people group by age;
grant select on ages to app_reader;
