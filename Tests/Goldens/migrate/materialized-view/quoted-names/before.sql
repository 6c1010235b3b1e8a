create schema "My Schema";
create table "My Schema"."Odd ""Table""" ("Id" integer primary key, "select" text, "naïve é" text);
