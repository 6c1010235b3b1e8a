create table people (id integer primary key, name text, at timestamptz);
create view v as select trim(name) as a, substring(name from 1 for 3) as b, position('x' in name) as c, at at time zone 'UTC' as d, overlay(name placing 'y' from 1) as e, date_part('year', at) as f from people;
