create type e as enum('draft','live');
create function i2e(int) returns e language sql immutable as $$ select (array['draft','live'])[$1]::e $$;
create cast(int as e) with function i2e(int);
create table t(s int);
