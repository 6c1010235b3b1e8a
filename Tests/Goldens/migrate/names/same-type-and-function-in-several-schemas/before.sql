create schema shop;
create type state as enum ('on', 'off');
create function label(s state) returns text language sql immutable as $$ select s::text $$;
create table a (id integer primary key, s state, l text generated always as (label('on'::state)) stored);
