create type mood as enum ('calm', 'happy');
create table people (id integer, feels mood);
create table employees (salary numeric) inherits (people);
alter table employees alter column feels set default 'happy';
