create schema "My Schema";
create table "My Schema"."Order" (id integer primary key, "From" text);
