create schema "My Schema";
create table "My Schema"."Order" ("Id" integer constraint "Key" primary key);
create function "My Schema"."Go"("Arg" "My Schema"."Order") returns void language plpgsql as $$ begin null; end $$;
