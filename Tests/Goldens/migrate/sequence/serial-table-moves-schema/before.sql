create schema shop;
create table orders (id serial primary key, note text);
grant usage on sequence orders_id_seq to app_writer;
