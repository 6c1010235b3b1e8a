create domain amount as integer check (value >= 0);
create table orders (id integer primary key, total amount not null default 0);
create index orders_total on orders (total);
create function doubled(a amount) returns amount language sql immutable as $$ select a * 2 $$;
create view totals as select id, total, doubled(total) as more from orders;
create type line as (n integer, price amount);
