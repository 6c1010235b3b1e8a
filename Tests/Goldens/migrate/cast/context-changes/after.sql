create type pair as (a integer, b integer);
create function pair_to_integer(p pair) returns integer language sql immutable as $$ select p.a $$;
create cast (pair as integer) with function pair_to_integer(pair) as implicit;
