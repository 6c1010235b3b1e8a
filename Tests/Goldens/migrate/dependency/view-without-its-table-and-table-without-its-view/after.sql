create table b (id integer primary key, name text);
create view a as select id, name from b;
create function c() returns setof a language sql stable as $$ select * from a $$;
create view d as select name from c();
