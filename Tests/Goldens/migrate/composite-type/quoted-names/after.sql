create table keep (id integer primary key);
create schema "S";
create type "S"."To ""wn""" as ("Zip" integer);
create type "S"."Ad ""dress""" as ("Street" text, "select" integer, "ü x" "S"."To ""wn"""[]);
