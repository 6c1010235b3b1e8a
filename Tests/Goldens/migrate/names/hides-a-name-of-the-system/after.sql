create table keep (id integer primary key);
create table pg_class_ (oid integer primary key);
create function lower(text, integer) returns text language sql immutable as $$ select pg_catalog.lower($1) $$;
create function public.upper(text) returns text language sql immutable as $$ select 'mine' $$;
create type public.text as enum ('text');
create table words (id integer primary key, a pg_catalog.text default pg_catalog.upper('x'), b public.text default 'text', c pg_catalog.text default public.upper('x'));
create index words_upper on words (pg_catalog.upper(a), public.upper(a));
