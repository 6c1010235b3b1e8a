create schema s; set search_path=s; create type tt as enum('a'); create function f() returns int language sql as $$select 1 where null::tt is null$$;
