create extension hstore;
create materialized view mv as select 1 as id;
alter materialized view mv depends on extension hstore;
