create table sales (region text, amount numeric);
create materialized view regions as select distinct region from sales;
create unique index regions_key on regions (region);
create view first_region as select min(region) as region from regions;
create materialized view again as select region from first_region;
