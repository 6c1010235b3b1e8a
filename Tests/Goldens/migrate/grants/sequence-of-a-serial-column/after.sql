create table orders (id serial primary key, note text);
grant insert on orders to app_writer;
grant usage on sequence orders_id_seq to app_writer;
