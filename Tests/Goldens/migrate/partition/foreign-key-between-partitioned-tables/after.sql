create table keep (id integer primary key);
create table orders (tenant integer, id bigint, primary key (tenant, id)) partition by hash (tenant);
create table orders_0 partition of orders for values with (modulus 1, remainder 0);
create table lines (tenant integer, order_id bigint, n integer, primary key (tenant, order_id, n), constraint of_order foreign key (tenant, order_id) references orders) partition by hash (tenant);
create table lines_0 partition of lines for values with (modulus 1, remainder 0);
