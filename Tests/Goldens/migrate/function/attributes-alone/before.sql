create function f(a int) returns setof int language sql as 'select a';
create function g() returns int language sql strict cost 5 set work_mem = '8MB' set search_path = '' as 'select 1';
create procedure p() language sql as '';
create view v as select f(1);
