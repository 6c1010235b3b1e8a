create schema "My Schema";
create table "My Schema"."Odd ""Table""" ("Id" integer primary key, "select" text, "naïve é" text);
create materialized view "My Schema"."Kept ""rows""" as select "Id", "select" from "My Schema"."Odd ""Table""";
create unique index "By Id" on "My Schema"."Kept ""rows""" ("Id");
