create table orders (id serial primary key, note text);
grant insert on orders to app_writer;
