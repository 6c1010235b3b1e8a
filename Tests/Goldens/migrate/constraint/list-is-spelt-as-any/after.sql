create table t (
  id integer primary key,
  a text check (a = any (array['x', 'y'])),
  b varchar(10) check (b = any ('{x,y}')),
  c integer check (c = any ('{1,2}'::integer[])),
  d text[] check (d <@ array['x', 'y'] and 'x' = any (d))
);
