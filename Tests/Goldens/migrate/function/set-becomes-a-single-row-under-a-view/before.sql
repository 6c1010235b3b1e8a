create table people (id integer primary key, name text);
create function chosen() returns setof people language sql stable as $$ select * from people $$;
create view chosen_names as select name from chosen();
