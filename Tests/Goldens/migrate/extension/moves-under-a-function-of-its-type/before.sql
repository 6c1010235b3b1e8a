create schema tools;
create extension citext;
create function fold(citext) returns text language sql as $$ select lower($1::text) $$;
