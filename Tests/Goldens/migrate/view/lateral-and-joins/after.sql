create table orders (id integer primary key, customer integer);
create table lines (order_id integer, n integer, price numeric);
create view tops as select o.id, l.price, x.n from orders o left join lateral (select price from lines where order_id = o.id order by price desc limit 2) l on true full join (lines x cross join orders y) on x.order_id = o.id and y.customer is null;
