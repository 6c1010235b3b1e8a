create table keep (id integer primary key);
create table orders (id bigint not null, region text) partition by list (region);
create table orders_west partition of orders for values in ('us', 'ca', 'it''s');
create table orders_nowhere partition of orders for values in (null);
