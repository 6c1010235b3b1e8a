create table t (a int, b int);
create function ok(t) returns boolean language sql immutable as $$ select true $$;
create index i on t (ok(t.*));
