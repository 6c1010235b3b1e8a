create extension postgres_fdw;
create extension file_fdw;
create server source foreign data wrapper file_fdw;
create foreign table orders (id integer) server source options (filename '/dev/null');
