create table keep (id integer primary key);
create table things (id integer not null, name text);
create table vehicles (wheels integer default 4, constraint rolling check (wheels > 0)) inherits (things);
create table cars (doors integer) inherits (vehicles);
create table cabs (licence text unique) inherits (cars);
create index cabs_name on cabs (name);
