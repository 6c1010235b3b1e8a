create table t (
  id integer primary key,
  a text check (a like 'x%' and a not ilike '%y' and a ~ '^[a-z]+$' and a similar to '(a|b)%'),
  b integer check (b between symmetric 10 and 1) check (b is distinct from 5),
  c date check (c > date '2020-01-01' and c < '2030-01-01'::date + interval '1 month') check (extract(isodow from c) < 6),
  d jsonb check (jsonb_typeof(d) = 'object' and d ? 'id' and (d ->> 'id')::integer > 0) check (d @> '{"a": 1}'),
  e text[] check (array_length(e, 1) between 1 and 5 and array_position(e, null) is null),
  f numeric check (case when f > 10 then b is not null else true end),
  check ((b, f) > (0, 0)),
  check (num_nonnulls(a, b, c) = 1),
  check (not (a is null) or coalesce(b, 0) <> -1),
  check (char_length(trim(both from a)) > 0 and overlay(a placing 'x' from 1) <> position('a' in a)::text)
);
