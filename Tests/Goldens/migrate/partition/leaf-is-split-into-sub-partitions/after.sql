create table orders (id bigint not null, region text not null, day date not null) partition by list (region);
create table orders_us partition of orders for values in ('us');
create table orders_eu partition of orders for values in ('de', 'fr') partition by range (day);
create table orders_eu_2024 partition of orders_eu for values from ('2024-01-01') to ('2025-01-01');
