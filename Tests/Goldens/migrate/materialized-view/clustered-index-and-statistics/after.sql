create table sales (id integer primary key, region text, amount numeric);
create materialized view totals as select region, sum(amount) as total from sales group by region;
create index totals_region on totals (region);
alter materialized view totals cluster on totals_region;
alter materialized view totals alter column region set statistics 500;
alter materialized view totals alter column region set storage external;
