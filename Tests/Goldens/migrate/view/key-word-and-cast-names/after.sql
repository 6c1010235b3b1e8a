create table "order" ("from" integer, "group" text);
create view "table" as select "from"::text as "select", "group" as "where" from "order" as "as" order by "group";
