create schema "My Schema";
create type "My Schema"."State" as (n integer);
create function "My Schema"."Step"(s "My Schema"."State", v integer) returns "My Schema"."State" language sql immutable as $$ select s $$;
create aggregate "My Schema"."All of ""it"""("Value" integer) (sfunc = "My Schema"."Step", stype = "My Schema"."State", initcond = '(1)');
comment on aggregate "My Schema"."All of ""it"""(integer) is 'Quoted';
