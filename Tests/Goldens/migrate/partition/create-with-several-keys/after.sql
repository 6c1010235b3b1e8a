create table keep (id integer primary key);
create table readings (device text, n integer, at date, value real) partition by range (device collate "C" text_pattern_ops, n, at);
create table readings_low partition of readings for values from (minvalue, minvalue, minvalue) to ('k', 10, maxvalue);
create table readings_high partition of readings for values from ('k', 11, '2020-02-29') to (maxvalue, maxvalue, maxvalue);
