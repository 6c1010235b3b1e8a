create table t (
  id integer primary key,
  a text check (a in ('x', 'y')),
  b varchar(10) check (b = any (array['x', 'y'])),
  c integer check (c in (1, 2)),
  d text check (d = 'x' or d = 'y'),
  e text check (e not in ('x'))
);
