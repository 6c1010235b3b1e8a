create function f(a int) returns int language sql return a + 2;
create function g(a int) returns int language sql begin atomic select a; select a + 1; end;
create procedure p(a int) language sql begin atomic end;
