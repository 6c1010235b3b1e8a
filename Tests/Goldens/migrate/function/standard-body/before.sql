-- postgresql: 14
create function f(a int) returns int language sql return a + 1;
create function g(a int) returns int language sql as 'select a';
