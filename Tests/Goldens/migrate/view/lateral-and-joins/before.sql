create table orders (id integer primary key, customer integer);
create table lines (order_id integer, n integer, price numeric);
create view tops as select o.id, l.price from orders o left join lateral (select price from lines where order_id = o.id order by price desc limit 1) l on true;
