create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table orders (id integer options (column_name 'order_id'), note text) server elsewhere options (schema_name 'sales', table_name 'orders');
