create table people (id integer primary key, name text, age integer);
create materialized view ages as select id, age, name from people with no data;
create unique index ages_id on ages (id);
create index ages_age on ages (age desc, lower(name)) where age > 17;
comment on index ages_age is 'For the list';
