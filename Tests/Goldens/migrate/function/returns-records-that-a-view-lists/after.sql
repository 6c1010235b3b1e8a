create table people (id integer primary key, name text);
create function pairs() returns setof record language sql stable as $$ select id, name, true from people $$;
create view listed as select a, b, c from pairs() as p (a integer, b text, c boolean);
