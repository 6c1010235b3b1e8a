create table counts (day date);
create table events (day date);
create rule count_day as on insert to events do also insert into counts values (new.day);
create function count_today() returns void language sql begin atomic
  insert into counts values (current_date);
end;
