create type mood as enum ('sad', 'ok', 'glad');
create domain code as text;
create table t (
  id integer primary key,
  m mood check (m in ('sad', 'ok')),
  n integer check (n in (1, 2, 3)),
  c code check (c in ('a', 'b')),
  v varchar(9) check (v in ('x', 'y')),
  tags text[] check (tags <@ array['p', 'q']),
  few boolean generated always as (n in (1, 2)) stored
);
create index t_few on t (id) where m in ('ok', 'glad');
alter table t enable row level security;
create policy own on t using (v in ('x', 'y'));
create view moody as select id, n from t where m in ('sad', 'ok') and n in (1, 2);
