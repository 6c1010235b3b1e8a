create table people (id integer primary key, name text);
create function chosen() returns people language sql stable as $$ select * from people limit 1 $$;
create view chosen_names as select name from chosen();
