create table sales (region text, amount numeric);
create materialized view totals (area, sum_of_all) as select region, sum(amount) from sales group by region;
create index totals_total on totals (sum_of_all);
