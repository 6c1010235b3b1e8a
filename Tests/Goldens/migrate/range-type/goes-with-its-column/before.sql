create type time_range as range (subtype = time);
create table shifts (id integer primary key, hours time_range, name text);
create index shifts_hours on shifts using gist (hours);
