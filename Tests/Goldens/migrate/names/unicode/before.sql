create schema "größe";
create table "größe"."Straße" (id integer primary key);
