create type pair as (a integer, b integer);
create function pair_to_text(p pair) returns text language sql immutable as $$ select p.a || ':' || p.b $$;
create cast (pair as text) with function pair_to_text(pair);
comment on cast (pair as text) is 'With a colon';
