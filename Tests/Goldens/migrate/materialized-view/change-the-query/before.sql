create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create materialized view ages as select age, count(*) as number from people group by age;
create unique index ages_age on ages (age);
grant select on ages to app_reader;
comment on materialized view ages is 'How many';
