create schema kinds;
create type kinds.colour as enum ('red', 'green');
create table cars (id integer primary key, paint text);
create view painted as select id, paint from cars;
