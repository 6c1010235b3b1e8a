create domain floor_number as smallint check (value between -5 and 100);
create type grade as enum ('f', 'd', 'c', 'b', 'a');
create type grades as range (subtype = grade);
create type floors as range (subtype = floor_number, subtype_opclass = int2_ops);
create table courses (id integer primary key, admits grades default grades('c', 'a', '[]'), held_on floors);
