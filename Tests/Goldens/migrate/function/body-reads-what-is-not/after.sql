set check_function_bodies = off;
create schema tools;
create table orders (id integer primary key);
create function ghosts() returns setof integer language sql as 'select g.id from ghosts g';
create function tools.ghosts() returns bigint language sql as 'select count(*) from tools.ghosts';
create function known() returns bigint language sql as
  'with recent as (select id from orders) select count(*) from recent';
