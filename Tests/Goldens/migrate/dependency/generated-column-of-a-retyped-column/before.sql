create table orders (id integer primary key, net integer not null, gross numeric generated always as (net * 1.2) stored, constraint worth check (gross > 1));
create index orders_gross on orders (gross);
create view worth as select id, gross from orders;
