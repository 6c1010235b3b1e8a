create table people (id integer primary key, age integer);
alter table people add constraint grown check (age > 17) not valid;
