create extension postgres_fdw;
create server elsewhere foreign data wrapper postgres_fdw;
create foreign table orders (id integer options (column_name 'id_of_order'), note text options (column_name 'remark')) server elsewhere options (schema_name 'sales', table_name 'orders');
