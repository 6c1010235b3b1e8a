create schema shop;
create table shop.orders (id integer primary key, note text, total numeric);
create view orders as select id, note, total from shop.orders where total > 0;
create view shop.all_orders as select o.id, s.total from public.orders o join shop.orders s on s.id = o.id;
