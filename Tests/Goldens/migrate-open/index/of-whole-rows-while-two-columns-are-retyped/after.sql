create table t (a bigint, b bigint);
create function ok(t) returns boolean language sql immutable as $$ select true $$;
create index i on t (ok(t.*));
