create function f(a int) returns setof int language sql stable strict security definer leakproof parallel safe cost 7 rows 20 as 'select a';
create function g() returns int language sql set work_mem = '16MB' as 'select 1';
create procedure p() language sql security definer as '';
create view v as select f(1);
