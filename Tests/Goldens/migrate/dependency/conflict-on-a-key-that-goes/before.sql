-- postgresql: 14
create table counts (day date constraint counts_key primary key);
create table events (day date);
create rule count_day as on insert to events
  do also insert into counts values (new.day) on conflict on constraint counts_key do nothing;
create function count_today() returns void language sql begin atomic
  insert into counts values (current_date) on conflict on constraint counts_key do nothing;
end;
