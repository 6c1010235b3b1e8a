create table keep (id integer primary key);
create table "2024" ("1st" integer primary key, "1" text, _under text, dollar$sign text, "-" integer default -1, "1e5" real);
create table _private ("2024" integer references "2024" ("1st"));
create view v2024 as select "1st", "1", -"-" as minus, "2024".dollar$sign from "2024";
