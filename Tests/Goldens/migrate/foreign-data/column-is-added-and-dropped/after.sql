create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table lines (n integer, kind text not null default 'x') server files options (filename '/dev/null', format 'csv');
