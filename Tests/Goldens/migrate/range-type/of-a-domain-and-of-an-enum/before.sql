create domain floor_number as smallint check (value between -5 and 100);
create type grade as enum ('f', 'd', 'c', 'b', 'a');
