create table customers (id integer, code text not null, name text, constraint customers_pkey primary key (id));
create table orders (id integer primary key, customer integer references customers (id));
create view sums as select c.id, c.name, count(*) as orders from customers c join orders o on o.customer = c.id group by c.id;
