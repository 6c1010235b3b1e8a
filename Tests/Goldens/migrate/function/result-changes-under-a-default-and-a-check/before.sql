create function fallback() returns integer language sql immutable as $$ select 1 $$;
create table t (id integer primary key, n numeric default fallback(), constraint enough check (n >= fallback()));
