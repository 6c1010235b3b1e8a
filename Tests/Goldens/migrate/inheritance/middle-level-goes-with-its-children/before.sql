create table things (id integer not null, name text);
create table vehicles (wheels integer) inherits (things);
create table cars (doors integer) inherits (vehicles);
create view all_cars as select id, wheels from cars;
