create type ct as (a int, b text); create function f(ct) returns text language sql begin atomic select ($1).b; end; create table u(x text default f(row(1,'x')));
