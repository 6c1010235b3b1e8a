create table orders (id bigint not null, region text) partition by list (region);
create table orders_eu partition of orders for values in ('de', 'fr');
