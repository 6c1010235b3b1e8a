create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create materialized view ages as select age, count(*) as number from people group by age;
create unique index ages_age on ages (age);
create index ages_number on ages (number desc) where number > 1;
comment on index ages_number is 'Largest first';
comment on materialized view ages is 'How many of an age';
comment on column ages.number is 'People';
grant select on ages to app_reader;
