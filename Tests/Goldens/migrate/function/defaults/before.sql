create function f(a int, b text default 'x, (') returns int language sql as 'select 1';
create function g(a int, b int) returns int language sql as 'select 1';
