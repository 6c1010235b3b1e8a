create schema "My Schema";
create table "My Schema"."Order" (id integer primary key, "From" text);
create function "My Schema"."Do It"() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger "A ""Trigger""" before update of "From" on "My Schema"."Order" for each row when (new."From" is not null) execute function "My Schema"."Do It"('"x"');
comment on trigger "A ""Trigger""" on "My Schema"."Order" is 'Quoted';
