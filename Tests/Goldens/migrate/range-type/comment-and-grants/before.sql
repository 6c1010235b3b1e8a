create type time_range as range (subtype = time);
comment on type time_range is 'Old';
