-- postgresql: 14
create schema "S";
create schema stats;
create table "S"."T" (id integer primary key, "Zip" text, "order" text);
create statistics stats."Of ""T""" on "Zip", "order" from "S"."T";
create statistics "S"."Of T" on lower("Zip") from "S"."T";
