create schema "Order";
create type "Order"."Line Item" as ("Select" integer, "from" text);
create function "Order"."Total €"("User" integer, "end" "Order"."Line Item"[] default '{}', out "Sum" numeric) language sql as $$ select "User"::numeric $$;
comment on function "Order"."Total €"(integer, "Order"."Line Item"[]) is 'Über alles';
grant execute on function "Order"."Total €" to app_writer;
