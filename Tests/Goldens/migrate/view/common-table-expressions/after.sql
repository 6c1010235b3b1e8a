create table orders (id integer primary key, customer integer, total numeric);
create view best as with sums as materialized (select customer, sum(total) as total from orders group by customer), top as not materialized (select * from sums order by total desc fetch first 3 rows with ties) select customer, total from top;
