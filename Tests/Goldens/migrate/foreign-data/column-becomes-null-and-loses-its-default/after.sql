create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table lines (n integer, line text not null default '') server files options (filename '/dev/null', format 'csv');
