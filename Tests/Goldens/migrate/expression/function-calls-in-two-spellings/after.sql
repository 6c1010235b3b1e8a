create table people (id integer primary key, name text, at timestamptz);
create view v as select btrim(name) as a, substr(name, 1, 3) as b, strpos(name, 'x') as c, timezone('UTC', at) as d, overlay(name placing 'y' from 1 for 1) as e, extract(year from at) as f from people;
