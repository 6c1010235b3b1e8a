create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table lines (n integer not null default 1, line text) server files options (filename '/dev/null', format 'csv');
