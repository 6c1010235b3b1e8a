create table t (
  id integer primary key,
  a numeric(6, 2) default (0),
  b text default 'x'::text,
  c boolean default 't'::boolean,
  d timestamptz default pg_catalog.now(),
  e jsonb default '{}'::jsonb,
  f text[] default '{}'::text[],
  g date default (current_date),
  h varchar(5),
  i interval default interval '1 day',
  j integer default '-1'::integer,
  k bigint default '10000000000'::bigint,
  l integer default 1 + 2
);
