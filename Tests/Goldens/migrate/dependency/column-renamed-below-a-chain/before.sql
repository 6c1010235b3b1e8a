-- postgresql: 14
create table people (id integer primary key, name text not null, city text);
create view a as select id, name from people where name <> '';
create view b as select name from a;
create index people_name on people (lower(name));
create function names() returns setof text language sql stable begin atomic select name from b; end;
