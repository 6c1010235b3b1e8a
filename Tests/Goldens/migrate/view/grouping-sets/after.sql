create table sales (region text, product text, amount numeric);
create view totals as select region, product, sum(amount) as total, grouping(region, product) as level from sales group by grouping sets ((region, product), rollup (region), ()) having count(*) > 1;
