create function next_badge() returns integer language sql as 'select 7';
create table people (id integer, badge integer default 0);
create table employees (salary numeric) inherits (people);
alter table employees alter column badge set default next_badge();
