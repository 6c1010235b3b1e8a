create table orders (id bigint not null, region text not null) partition by list (region);
create table orders_rest partition of orders for values in ('eu', 'us');
