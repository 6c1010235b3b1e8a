create extension postgres_fdw;
create extension file_fdw;
create server source foreign data wrapper postgres_fdw;
create foreign table orders (id integer) server source options (table_name 'orders');
