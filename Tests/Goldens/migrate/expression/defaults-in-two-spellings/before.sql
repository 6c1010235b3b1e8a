create table t (
  id integer primary key,
  a numeric(6, 2) default 0,
  b text default 'x',
  c boolean default true,
  d timestamptz default now(),
  e jsonb default '{}',
  f text[] default '{}',
  g date default current_date,
  h varchar(5) default null,
  i interval default '1 day',
  j integer default -1,
  k bigint default 10000000000
);
