create type mood as enum ('calm', 'cross');
create sequence numbers;
create function base() returns integer language sql immutable as $$ select 10 $$;
create function describe(m mood default 'calm', at timestamptz default now(), n bigint default nextval('numbers'), b integer default base() * 2, t text default 'it''s, a "word"') returns text language sql as $$ select t $$;
