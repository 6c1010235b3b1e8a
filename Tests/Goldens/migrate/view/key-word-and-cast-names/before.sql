create table "order" ("from" integer, "group" text);
