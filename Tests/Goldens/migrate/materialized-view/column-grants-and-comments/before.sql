create table sales (id integer primary key, region text, amount numeric);
create materialized view totals as select region, sum(amount) as total from sales group by region;
grant select (region) on totals to app_reader;
comment on column totals.region is 'Where';
