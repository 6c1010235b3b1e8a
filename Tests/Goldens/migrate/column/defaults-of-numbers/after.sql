create table keep (id integer primary key);
create table numbers (
  a integer default -1,
  b bigint default 0,
  c numeric default 1.50,
  d double precision default 'NaN',
  e real default 1e10,
  f smallint default (2 + 3) * 4,
  g integer default ('5')::integer,
  h bigint default 9223372036854775807,
  i integer default case when random() < 0.5 then 1 else 2 end,
  j integer default greatest(1, 2),
  k boolean default (not false),
  l money default 1.5,
  m numeric default -.5,
  n bigint default (-9223372036854775808)
);
