create schema shop;
create table shop.orders (id integer primary key, total integer);
create table shop.stock (total integer);
create view shop.summary as select sum(total) as total from shop.orders;
create table orders (id integer primary key);
create function all_orders() returns bigint
  language sql set search_path = shop, pg_temp as $$ select sum(total) from orders $$;
create function all_stock() returns bigint
  language sql set search_path = shop as $$ select sum(total) from stock $$;
create function all_totals() returns bigint
  language sql set search_path = shop as $$ select total from summary $$;
