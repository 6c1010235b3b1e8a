create table keep (id integer primary key);
create type stat as (name text, n bigint);
create function stats() returns setof stat language sql stable as $$ select 'keep'::text, count(*) from keep $$;
create view all_stats as select name, n from stats();
