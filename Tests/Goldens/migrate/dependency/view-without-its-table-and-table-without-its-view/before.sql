create table a (id integer primary key, name text);
create view b as select id, name from a;
create function c() returns setof b language sql stable as $$ select * from b $$;
create view d as select name from c();
