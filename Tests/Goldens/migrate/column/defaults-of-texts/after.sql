create table keep (id integer primary key);
create table texts (
  a text default '',
  b text default E'tab\t, line\n, slash\\, ''quote''',
  c varchar(20) default 'x',
  d char(3) default 'ab',
  e text default current_user,
  f text default 'a' || 'b' || session_user,
  g text default upper(substr('abc', 2)),
  h text default null,
  i text default coalesce(nullif(current_setting('app.tenant', true), ''), 'none'),
  j bytea default '\x00ff',
  k text default U&'\00fc \2603',
  l name default 'n',
  m text default 'a' collate "C",
  n text default '$$ -- /* */ ;'
);
