create type pair as (a integer, b integer);
create table pairs (id integer primary key, p pair);
create function pair_to_text(p pair) returns text language sql immutable as $$ select p.a || ':' || p.b $$;
create cast (pair as text) with function pair_to_text(pair);
create view shown as select id, p::text as shown from pairs;
alter table pairs add label text default row(1, 2)::pair::text;
