create table keep (id integer primary key);
create schema shop;
set search_path = shop;
create table orders (id integer primary key, total integer);
create function latest() returns setof orders language sql as $$ select * from orders $$;
create function add_order() returns void language sql as $$ insert into orders values (1, 2) $$;
create function best() returns integer language sql as $$ select max(total) from latest() $$;
