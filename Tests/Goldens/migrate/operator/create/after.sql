create type pair as (a integer, b integer);
create function pair_overlaps(x pair, y pair) returns boolean language sql immutable as $$ select x.a < y.b and y.a < x.b $$;
create operator && (leftarg = pair, rightarg = pair, function = pair_overlaps, commutator = &&, restrict = areasel, join = areajoinsel);
