create table orders (id integer not null) partition by range (id);
create table orders_0 partition of orders for values from (0) to (10);
