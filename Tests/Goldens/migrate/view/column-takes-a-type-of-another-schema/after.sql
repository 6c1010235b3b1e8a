create schema kinds;
create type kinds.colour as enum ('red', 'green');
create table cars (id integer primary key, paint text);
create view painted as select id, paint::kinds.colour as paint, array['red', 'green']::kinds.colour[] as known from cars where paint::kinds.colour > 'red';
