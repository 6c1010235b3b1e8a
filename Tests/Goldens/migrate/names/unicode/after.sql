create schema "größe";
create table "größe"."Straße" (id integer primary key, "имя" text not null default 'Ω', "名前" text, "emoji 🐘" boolean, "a\b" text);
create index "größe_☃" on "größe"."Straße" ("имя");
create type "größe"."色" as enum ('赤', '青', '🐘');
create view "größe"."ÉTÉ" as select id, "имя" as "été" from "größe"."Straße";
comment on column "größe"."Straße"."名前" is 'なまえ';
