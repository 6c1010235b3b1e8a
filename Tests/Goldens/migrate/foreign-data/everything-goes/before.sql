create table keep (id integer primary key);
create extension file_fdw;
create server files foreign data wrapper file_fdw;
create user mapping for app_reader server files;
create foreign table lines (line text) server files options (filename '/dev/null');
create view shown as select line from lines;
