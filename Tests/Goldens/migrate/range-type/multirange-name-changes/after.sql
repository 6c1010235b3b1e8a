create type time_range as range (subtype = time, multirange_type_name = times_of_day);
create table shifts (hours time_range, all_hours times_of_day);
