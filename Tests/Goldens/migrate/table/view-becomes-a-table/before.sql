create table orders (id integer primary key, total numeric);
create view totals as select id, total from orders;
grant select on totals to app_reader;
