create table keep (id integer primary key);
create type time_range as range (subtype = time);
create type float_range as range (subtype = float8, subtype_diff = float8mi);
create table shifts (id integer primary key, hours time_range, temperature float_range);
