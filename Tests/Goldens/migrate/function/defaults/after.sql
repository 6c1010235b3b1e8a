create function f(a int default 1, b text default 'it''s') returns int language sql as 'select 1';
create function g(a int, b int default 7) returns int language sql as 'select 1';
