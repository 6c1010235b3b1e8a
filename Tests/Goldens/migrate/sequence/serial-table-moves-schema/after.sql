create schema shop;
create table shop.orders (id serial primary key, note text);
grant usage on sequence shop.orders_id_seq to app_writer;
