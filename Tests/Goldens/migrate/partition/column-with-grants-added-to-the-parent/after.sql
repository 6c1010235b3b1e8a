create table orders (id integer not null, amount numeric) partition by range (id);
create table orders_0 partition of orders for values from (0) to (10);
grant update (amount) on orders to app_reader;
