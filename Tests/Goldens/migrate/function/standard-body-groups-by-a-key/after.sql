create table people (id integer, name text not null, constraint people_pkey primary key (id, name));
create function counted() returns setof text language sql stable begin atomic select name from people group by id, name; end;
