create type time_range as range (subtype = time);
create table keep (id integer primary key);
