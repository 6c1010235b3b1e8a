create table people (id integer primary key, city text, full_name text not null);
create view a as select id, full_name as name from people where full_name <> '';
create view b as select name from a;
create index people_name on people (lower(full_name));
create function names() returns setof text language sql stable begin atomic select name from b; end;
