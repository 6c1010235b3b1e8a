create table "T t" ("C c" text);
