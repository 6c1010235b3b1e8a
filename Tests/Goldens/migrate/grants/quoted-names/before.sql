create schema "Sales Team";
create table "Sales Team"."Order" ("Id" integer primary key, "from" text);
create sequence "Sales Team"."Number";
