create table sales (region text, product text, amount numeric);
create view totals as select region, product, sum(amount) as total from sales group by region, product;
