create table sales (region text, amount numeric);
create table docs (id integer primary key, region text);
alter table docs enable row level security;
create materialized view regions as select distinct region from sales;
create function region_rows() returns setof regions language sql stable as $$ select * from regions $$;
create policy known on docs using (region in (select region from regions));
