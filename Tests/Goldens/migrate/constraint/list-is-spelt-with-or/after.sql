create table t (
  id integer primary key,
  a text check (a = 'x' or a = 'y' or a is null),
  b varchar(10) check ((b = 'x') or ('y' = b)),
  c integer check (c = 1 or c = 2 or c between 5 and 7),
  d "char" check (d in ('a', 'b'))
);
