create schema "S p";
grant usage on schema "S p" to app_reader;
create table "S p"."T t" ("C c" integer primary key, "D ""d""" text);
grant select ("C c", "D ""d""") on "S p"."T t" to app_reader;
comment on column "S p"."T t"."D ""d""" is 'D';
create function "S p"."F f"("x y" "S p"."T t") returns integer language sql as $$ select 1 $$;
revoke all on function "S p"."F f"("S p"."T t") from public;
grant execute on function "S p"."F f"("S p"."T t") to app_writer;
comment on function "S p"."F f"("S p"."T t") is 'F';
