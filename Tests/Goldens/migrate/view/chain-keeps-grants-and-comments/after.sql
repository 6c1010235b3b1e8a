create table orders (id integer primary key, customer integer not null, total numeric not null);
create view paid as select id, customer, total from orders where total > 0;
create view by_customer as select customer, sum(total) as total from paid group by customer;
create view best as select customer from by_customer where total > 1000;
comment on view by_customer is 'Sums';
comment on column best.customer is 'Who';
grant select on paid to app_reader with grant option;
grant select (total) on by_customer to app_reader;
grant select, insert on best to app_writer;
