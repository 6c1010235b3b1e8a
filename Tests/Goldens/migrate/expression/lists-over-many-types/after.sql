-- equal
create type mood as enum ('sad', 'ok', 'glad');
create domain code as text;
create table t (
  id integer primary key,
  m mood check (m = 'ok' or m = 'sad'),
  n integer check (n = any ('{1,2,3}')),
  c code check (c = any (array['b', 'a'])),
  v varchar(9) check (v = 'y' or v = 'x'),
  tags text[] check (tags <@ array['q', 'p']),
  few boolean generated always as (n = 1 or n = 2) stored
);
create index t_few on t (id) where m = 'ok' or m = 'glad';
alter table t enable row level security;
create policy own on t using (v = any (array['y', 'x']));
create view moody as select id, n from t where (m = 'ok' or m = 'sad') and n = any (array[2, 1]);
