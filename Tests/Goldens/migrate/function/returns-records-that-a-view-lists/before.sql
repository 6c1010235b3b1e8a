create table people (id integer primary key, name text);
create function pairs() returns setof record language sql stable as $$ select id, name from people $$;
create view listed as select a, b from pairs() as p (a integer, b text);
