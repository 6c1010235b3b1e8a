create table people (id integer primary key, name text, email text);
create function shown(p people) returns text language sql stable as $$ select p.name || p.email $$;
create function all_people() returns setof people language sql stable as $$ select * from people $$;
create view shown_people as select p.id, shown(p) as shown from people p;
create view listed as select id, name, email from all_people();
