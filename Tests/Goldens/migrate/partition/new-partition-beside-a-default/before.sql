create table orders (id bigint not null, region text) partition by list (region);
create table orders_rest partition of orders default;
create index orders_id on orders (id);
