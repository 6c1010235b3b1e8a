-- postgresql: 14
create table a(x int constraint ak2 primary key, n text); create function g() returns setof text language sql begin atomic select n||'' from a group by x; end;
