create type pair as (a integer, b integer);
create function same(x pair, y pair) returns boolean language sql immutable as $$ select x.a = y.a $$;
create function to_text(x pair) returns text language sql immutable as $$ select x.a::text $$;
create operator === (leftarg = pair, rightarg = pair, function = same);
create operator family pairs using btree;
create cast (pair as text) with function to_text(pair);
comment on operator === (pair, pair) is 'Old';
