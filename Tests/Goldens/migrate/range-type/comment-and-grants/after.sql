create type time_range as range (subtype = time);
comment on type time_range is 'A part of a day';
revoke all on type time_range from public;
grant usage on type time_range to app_reader;
