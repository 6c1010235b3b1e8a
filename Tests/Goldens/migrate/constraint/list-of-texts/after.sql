create table t (
  id integer primary key,
  a text check (a in ('x', 'y', 'z')),
  b varchar(10) check (b in ('x', 'y', 'z')),
  c char(2) check (c in ('ab', 'cd')),
  d text check (d not in ('x', 'it''s'))
);
