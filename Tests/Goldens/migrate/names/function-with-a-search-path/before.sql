create schema shop;
create table shop.orders (id integer primary key, note text);
create function shop.count_orders() returns bigint language plpgsql security definer set search_path = shop as $$ begin return (select count(*) from orders); end $$;
