create table orders (id bigint not null, region text) partition by list (region);
create table orders_a partition of orders for values in ('at', 'be');
create table orders_b partition of orders for values in ('ch', 'de', null);
