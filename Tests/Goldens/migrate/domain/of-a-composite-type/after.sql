create type point2 as (x integer, y integer);
create domain corner as point2 check ((value).x >= 0 and (value).y >= 0);
create table maps (id integer primary key, a corner);
