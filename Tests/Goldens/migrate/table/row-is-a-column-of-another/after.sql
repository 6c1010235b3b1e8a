create table points (x integer, y integer);
create table paths (id integer primary key, origin points, steps points[] not null default '{}');
