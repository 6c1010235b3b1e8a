create schema "My Schema";
create table "My Schema"."Odd ""Table""" ("Id" integer primary key, "select" text, "naïve é" text);
create view "My Schema"."A View" as select "Id", "select" from "My Schema"."Odd ""Table""";
