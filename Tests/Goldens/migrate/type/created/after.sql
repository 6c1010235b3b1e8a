-- postgresql: 14
create type "A pair" as (a int, b numeric(5,2)[]);
create type floats as range (subtype = float8, subtype_diff = float8mi);
create type words as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops,
  multirange_type_name = "Many words");
comment on type words is 'From word to word';
revoke usage on type words from public;
