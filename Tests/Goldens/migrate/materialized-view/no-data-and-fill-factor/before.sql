create table sales (id integer primary key, amount numeric);
create materialized view totals as select sum(amount) as total from sales;
