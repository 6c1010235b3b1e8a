create table "P p" ("Id" integer primary key, "order" text);
