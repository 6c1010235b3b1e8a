create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create materialized view ages as select age, count(*) as number from people group by age;
