create table orders (id bigint not null, region text not null, day date not null) partition by list (region);
create table orders_us partition of orders for values in ('us');
create table orders_eu partition of orders for values in ('de', 'fr');
