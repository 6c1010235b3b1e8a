create schema app;
create table keep (id integer primary key, name text);
create function app.lower(value text) returns text language sql immutable as $$ select value $$;
create function now(zone text) returns timestamptz language sql stable as $$ select pg_catalog.now() $$;
create function coalesced(value text default pg_catalog.upper('x')) returns text language sql immutable as $$ select value $$;
create view names as select app.lower(name) as own, lower(name) as built_in, now('UTC') as at from keep;
