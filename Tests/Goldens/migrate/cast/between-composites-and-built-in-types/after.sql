create type pair as (a integer, b integer);
create type couple as (a integer, b integer);
create function couple_of(p pair) returns couple language sql immutable as $$ select row(p.a, p.b)::couple $$;
create cast (pair as couple) with function couple_of(pair) as assignment;
create cast (varchar as pg_lsn) with inout;
