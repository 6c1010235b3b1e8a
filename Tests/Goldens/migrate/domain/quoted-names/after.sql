create table keep (id integer primary key);
create schema "S p";
create domain "S p"."E ""mail""" as text default 'it''s' constraint "is a ""mail""" check (value like '%@%');
create table "T" ("order" "S p"."E ""mail""", "Value" "S p"."E ""mail"""[]);
