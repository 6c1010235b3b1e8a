create table t (
  id integer primary key,
  a smallint check (a in (1, 2)),
  b numeric check (b in (0, 0.5, -1)),
  c date check (c in ('2020-01-01', '2020-12-31')),
  d boolean check (d in (true)),
  e bigint check (e not in (0, 5000000000)),
  f uuid check (f <> all ('{00000000-0000-0000-0000-000000000000}'::uuid[]))
);
