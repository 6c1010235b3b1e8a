create table t (
  id integer primary key,
  a text check (a in ('x', 'y', 'z')),
  b varchar(10) check (b = any (array['x', 'y', 'z'])),
  c integer check (c in (1, 2, -3)),
  d text check (d = 'x' or d = 'y' or d = 'z'),
  e text check (e not in ('x', 'y'))
);
