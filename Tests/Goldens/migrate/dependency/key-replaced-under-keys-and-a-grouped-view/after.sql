create table customers (id integer, code text not null, name text, constraint customers_pkey primary key (code));
create table orders (id integer primary key, customer text references customers (code));
create view sums as select c.code, c.name, count(*) as orders from customers c join orders o on o.customer = c.code group by c.code;
