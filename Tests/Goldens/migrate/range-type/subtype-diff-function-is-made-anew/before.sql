create function time_diff(a time, b time) returns float8 language sql immutable strict as $$ select extract(epoch from (a - b)) $$;
create type time_range as range (subtype = time, subtype_diff = time_diff);
create table shifts (hours time_range);
