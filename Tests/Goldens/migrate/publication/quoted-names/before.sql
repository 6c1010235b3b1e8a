create schema "My Schema";
create table "My Schema"."Order" ("Id" integer primary key, "From" text);
