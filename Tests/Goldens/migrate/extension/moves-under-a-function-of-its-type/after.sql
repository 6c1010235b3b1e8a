create schema tools;
create extension citext schema tools;
create function fold(tools.citext) returns text language sql as $$ select lower($1::text) $$;
