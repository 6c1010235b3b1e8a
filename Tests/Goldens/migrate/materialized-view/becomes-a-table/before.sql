create table sales (id integer primary key, amount numeric);
create materialized view totals as select id, amount from sales;
create unique index totals_id on totals (id);
