create table sales (region text, amount numeric);
create materialized view totals (region, total) as select region, sum(amount) from sales group by region;
create index totals_total on totals (total);
