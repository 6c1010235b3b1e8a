create schema "My Schema";
create table "My Schema"."Odd ""Table""" ("Id" integer primary key, "select" text, "naïve é" text);
create view "My Schema"."A View" as select "select", "naïve é" as "É ""x""" from "My Schema"."Odd ""Table""";
comment on column "My Schema"."A View"."É ""x""" is 'Odd';
grant select on "My Schema"."A View" to app_reader;
