create function time_diff(later time, earlier time) returns float8 language sql immutable strict as $$ select extract(epoch from (later - earlier)) $$;
create type time_range as range (subtype = time, subtype_diff = time_diff);
create table shifts (hours time_range);
