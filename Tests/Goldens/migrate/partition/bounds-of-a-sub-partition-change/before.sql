create table orders (id bigint not null, region text, day date) partition by list (region);
create table orders_eu partition of orders for values in ('de', 'fr') partition by range (day);
create table orders_eu_old partition of orders_eu for values from (minvalue) to ('2020-01-01');
