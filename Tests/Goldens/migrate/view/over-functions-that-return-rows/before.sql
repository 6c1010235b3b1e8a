create table people (id integer primary key, name text not null);
create function pairs(n integer) returns table (a integer, b text) language sql stable as $$ select id, name from people limit n $$;
create view paired as select a, b from pairs(10);
