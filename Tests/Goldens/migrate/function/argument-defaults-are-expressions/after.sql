create type mood as enum ('calm', 'cross');
create sequence numbers;
create function base() returns bigint language sql immutable as $$ select 10::bigint $$;
create function describe(m mood default 'cross', at timestamptz default now() - interval '1 day', n bigint default nextval('numbers'), b bigint default base() * 3, t text default E'tab\t') returns text language sql as $$ select t $$;
