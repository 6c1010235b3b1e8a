-- postgresql: 14
create function first_digit(x text) returns text language sql immutable as $$ select left(x, 1) $$;
create table towns (id integer primary key, zip text, town text);
create statistics towns_stats on town, first_digit(zip) from towns;
