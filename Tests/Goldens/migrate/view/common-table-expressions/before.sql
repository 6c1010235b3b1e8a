create table orders (id integer primary key, customer integer, total numeric);
create view best as with sums as (select customer, sum(total) as total from orders group by customer) select customer from sums where total > 100;
