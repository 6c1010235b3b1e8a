-- postgresql: 14
create type time_range as range (subtype = time);
create table shifts (hours time_range, all_hours time_multirange);
