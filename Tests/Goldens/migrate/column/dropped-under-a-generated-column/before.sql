create table people (id integer primary key, first text, last text, full_name text generated always as (first || ' ' || last) stored);
create index people_full_name on people (full_name);
