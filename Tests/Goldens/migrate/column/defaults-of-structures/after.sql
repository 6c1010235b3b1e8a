create table keep (id integer primary key);
create table structures (
  a jsonb default '{"a": [1, null], "b": {}}',
  b json default '[]',
  c text[] default '{}',
  d integer[] default array[1, 2] || 3,
  e integer[] default array[[1, 2], [3, 4]],
  f jsonb default jsonb_build_object('v', 1, 'at', now()),
  g uuid default gen_random_uuid(),
  h uuid default '00000000-0000-0000-0000-000000000000'::uuid,
  i int4range default int4range(1, 10, '[]'),
  j point default point(1, 2),
  k inet default '10.0.0.0/8',
  l text[] default array['a', 'b c', null]::text[],
  m regclass default 'keep'::regclass,
  n date[] default array[current_date],
  o tsvector default to_tsvector('simple', 'a b')
);
