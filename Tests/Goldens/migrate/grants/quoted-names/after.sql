create schema "Sales Team";
create table "Sales Team"."Order" ("Id" integer primary key, "from" text);
create sequence "Sales Team"."Number";
grant usage on schema "Sales Team" to app_reader;
grant select ("Id", "from") on "Sales Team"."Order" to app_reader;
grant usage on sequence "Sales Team"."Number" to app_reader;
