create schema "S";
create table "S"."T" (id integer primary key, "Zip" text, "order" text);
