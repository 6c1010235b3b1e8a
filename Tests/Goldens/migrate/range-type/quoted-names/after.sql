-- postgresql: 14
create table keep (id integer primary key);
create schema "S";
create type "S"."Time Range" as range (subtype = time, multirange_type_name = "S"."Time Ranges");
create type "RANGE" as range (subtype = date);
create table t (a "S"."Time Range", b "S"."Time Ranges", c "RANGE"[], d "RANGE_multirange");
