create schema "S p";
create table "S p"."T t" ("C c" integer primary key, "D ""d""" text);
create function "S p"."F f"("x y" "S p"."T t") returns integer language sql as $$ select 1 $$;
