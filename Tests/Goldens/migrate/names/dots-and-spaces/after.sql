create schema "a.b";
create schema a;
create table "a.b".c (id integer primary key);
create table a."b.c" (id integer primary key references "a.b".c (id), " lead" text, "trail " text, "two  spaces" text, " " integer, "." integer);
create view a."b c" as select "b.c".id, "b.c"." " as "a.b.c" from a."b.c";
create sequence a."b.c.s" owned by a."b.c"." ";
