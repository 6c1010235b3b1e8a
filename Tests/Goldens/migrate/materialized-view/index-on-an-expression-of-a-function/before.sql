create table sales (id integer primary key, region text);
create function code(region text) returns text language sql immutable as $$ select left(region, 3) $$;
create materialized view regions as select distinct region from sales;
create index regions_code on regions (code(region), lower(region) desc nulls last);
