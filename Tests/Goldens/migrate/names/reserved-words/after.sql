create table keep (id integer primary key);
create table "table" ("select" integer primary key, "from" text default 'x' constraint "check" check ("from" <> ''), "order" integer constraint "unique" unique, "user" text, "end" date, "default" boolean not null default true, "column" integer references "table" ("select"));
create index "index" on "table" ("user", lower("from")) include ("end") where "default";
create view "view" as select "select", "from" as "where", "table"."user" as "group" from "table" where "end" is not null order by "order";
create function "function"("in" integer, "all" text default 'x') returns text language sql as $$ select "all" $$;
create sequence "sequence";
create type "type" as enum ('enum');
create domain "domain" as text check (value <> '');
