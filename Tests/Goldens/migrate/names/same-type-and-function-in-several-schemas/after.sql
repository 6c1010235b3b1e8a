create schema shop;
create type state as enum ('on', 'off');
create type shop.state as enum ('open', 'shut');
create function label(s state) returns text language sql immutable as $$ select s::text $$;
create function label(s shop.state) returns text language sql immutable as $$ select upper(s::text) $$;
create function shop.label(s shop.state) returns text language sql immutable as $$ select lower(s::text) $$;
create table a (id integer primary key, s shop.state, l text generated always as (label('open'::shop.state)) stored, m text default shop.label('shut'));
