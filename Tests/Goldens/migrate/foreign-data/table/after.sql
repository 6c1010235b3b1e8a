create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table passwd (
  name text not null,
  id integer default 0,
  shell text collate "C",
  constraint known check (id >= 0)
) server files options (filename '/dev/null', format 'csv', delimiter ':');
comment on foreign table passwd is 'Users';
comment on column passwd.shell is 'What runs';
grant select on passwd to app_reader;
