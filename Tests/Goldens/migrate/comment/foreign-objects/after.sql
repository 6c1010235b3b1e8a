create extension file_fdw;
create foreign data wrapper nothing;
create server files foreign data wrapper file_fdw;
create foreign table lines (line text) server files options (filename '/dev/null');
comment on server files is 'On disk';
comment on foreign data wrapper nothing is 'No handler';
comment on column lines.line is 'As it stands';
