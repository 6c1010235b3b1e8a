create type mood as enum ('sad', 'ok', 'glad');
create table t (
  id integer primary key,
  m mood check (m in ('sad', 'ok')),
  ms mood[] check (ms <@ array['sad', 'glad']::mood[]),
  n mood check (n::text = any (array['ok', 'glad']))
);
