create table times (id integer primary key, a timestamp, b timestamptz, c time(2), d timetz);
