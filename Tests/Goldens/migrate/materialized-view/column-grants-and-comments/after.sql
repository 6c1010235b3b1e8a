create table sales (id integer primary key, region text, amount numeric);
create materialized view totals as select region, sum(amount) as total from sales group by region;
grant select (total) on totals to app_writer with grant option;
comment on column totals.total is 'How much';
