create function fallback() returns numeric language sql immutable as $$ select 1.5 $$;
create table t (id integer primary key, n numeric default fallback(), constraint enough check (n >= fallback()));
