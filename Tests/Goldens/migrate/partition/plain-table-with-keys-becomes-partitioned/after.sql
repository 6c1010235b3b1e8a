create table users (id integer primary key);
create table orders (id bigint, region text, user_id integer references users (id), primary key (id, region)) partition by list (region);
create table orders_eu partition of orders for values in ('eu');
create table lines (order_id bigint, region text, foreign key (order_id, region) references orders (id, region));
