create table people (
  id integer primary key,
  name text not null,
  email text,
  age bigint
);
create materialized view ages as select age, count(*) as number from people where age is not null group by age;
create unique index ages_age on ages (age);
grant select on ages to app_reader;
comment on materialized view ages is 'How many';
create view few as select age from ages where number < 3;
create materialized view fewest as select min(age) as age from few;
create index fewest_age on fewest (age);
