create schema "My Schema";
create table "My Schema"."Order" ("Id" integer constraint "Key" primary key);
create function "My Schema"."Go"("Arg" "My Schema"."Order") returns void language plpgsql as $$ begin null; end $$;
comment on schema "My Schema" is 'My';
comment on table "My Schema"."Order" is 'Order';
comment on column "My Schema"."Order"."Id" is 'Id';
comment on constraint "Key" on "My Schema"."Order" is 'Key';
comment on function "My Schema"."Go"("My Schema"."Order") is 'Go';
