-- postgresql: 14
create table people (id integer, name text, constraint people_pkey primary key (id));
create function counted() returns setof text language sql stable begin atomic select name from people group by id; end;
