create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create index people_age on people (age);
alter table people add constraint grown check (age > 3);
alter table people add constraint pair unique (name, age);
