create table points (x integer, y integer);
