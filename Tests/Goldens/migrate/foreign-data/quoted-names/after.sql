create extension postgres_fdw;
create schema "My Schema";
create server "Else Where" foreign data wrapper postgres_fdw options (application_name 'a "b" ''c''');
create user mapping for app_reader server "Else Where" options (user 'A B');
create foreign table "My Schema"."Order" ("Id" integer options (column_name 'Id'), "from" text) server "Else Where" options (table_name 'Order');
comment on column "My Schema"."Order"."from" is 'Quoted';
