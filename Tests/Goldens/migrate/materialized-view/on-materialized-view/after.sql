create table sales (id integer primary key, region text, amount bigint);
create materialized view by_region as select region, sum(amount) as total from sales group by region;
create unique index by_region_key on by_region (region);
create materialized view best_region as select region from by_region order by total desc limit 1;
comment on materialized view best_region is 'The best';
grant select on best_region to app_reader;
