create table keep (id integer primary key);
create table stays (id integer primary key, arrival date not null, departure date not null);
create function is_sound(s stays) returns boolean language sql immutable as $$ select s.arrival < s.departure $$;
alter table stays add constraint sound check (is_sound(stays));
