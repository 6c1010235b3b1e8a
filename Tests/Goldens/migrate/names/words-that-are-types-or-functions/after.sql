create table keep (id integer primary key);
create table date (time timestamp, timestamp time, text text default 'text', "interval" interval, value integer check (value > 0), name name, position integer, "left" text, "char" "char", values_ integer, row_ text, "integer" bigint, json jsonb, "offset" integer, "session_user" text, key text, type text);
create view "time" as select time, "left", "position", "session_user", key, type from date;
create function left(date) returns text language sql as $$ select 'x' $$;
