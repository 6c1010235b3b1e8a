create schema s; set search_path=s; create type tt as enum('a'); create function f() returns bigint language sql as $$select 1::bigint where null::tt is null$$;
