create table sales (id integer primary key, amount numeric);
create materialized view totals with (fillfactor = 70, autovacuum_enabled = false) as select sum(amount) as total from sales with no data;
