create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table lines (n bigint, line text) server files options (filename '/dev/null', format 'csv');
create view numbers as select n from lines where n > 3;
grant select on numbers to app_reader;
