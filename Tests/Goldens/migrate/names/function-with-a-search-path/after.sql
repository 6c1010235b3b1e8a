create schema shop;
create schema "Odd, name";
create table shop.orders (id integer primary key, note text);
create function shop.count_orders() returns bigint language plpgsql security definer set search_path = shop, "Odd, name", pg_temp as $$ begin return (select count(*) from orders); end $$;
create function empty_path() returns integer language sql set search_path = '' as $$ select 1 $$;
create function with_user_path() returns integer language sql set search_path to "$user", public set work_mem = '8MB' as $$ select 1 $$;
