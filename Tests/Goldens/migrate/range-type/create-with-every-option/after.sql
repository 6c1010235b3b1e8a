-- postgresql: 14
create table keep (id integer primary key);
create function time_diff(a time, b time) returns float8 language sql immutable strict as $$ select extract(epoch from (a - b)) $$;
create type time_range as range (subtype = time, subtype_opclass = time_ops, subtype_diff = time_diff, multirange_type_name = time_ranges);
create type word_range as range (subtype = text, subtype_opclass = text_pattern_ops, collation = "C");
comment on type time_range is 'A part of a day';
