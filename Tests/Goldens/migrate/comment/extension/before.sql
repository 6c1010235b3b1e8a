create extension hstore;
select 1;
