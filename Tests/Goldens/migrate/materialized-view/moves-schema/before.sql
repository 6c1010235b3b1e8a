create schema reports;
create table sales (region text, amount numeric);
create materialized view totals as select region, sum(amount) as total from sales group by region;
create unique index totals_region on totals (region);
create view best as select region from totals order by total desc limit 1;
