create table keep (id integer primary key);
create view sizes as select c.relname, n.nspname, pg_relation_size(c.oid) as size, c.oid::regclass as name from pg_catalog.pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and not exists (select from information_schema.views v where v.table_name = c.relname);
