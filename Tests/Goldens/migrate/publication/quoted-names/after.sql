-- postgresql: 15
create schema "My Schema";
create table "My Schema"."Order" ("Id" integer primary key, "From" text);
create publication "My ""Pub""" for table "My Schema"."Order" ("Id", "From") where ("Id" > 3);
create publication "Whole" for tables in schema "My Schema";
