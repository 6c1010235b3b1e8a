-- postgresql: 14
create type ct as (a int, c text); create function f(ct) returns text language sql begin atomic select ($1).c; end; create table u(x text default f(row(1,'x')));
