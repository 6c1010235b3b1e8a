-- postgresql: 14
create type ct as (a int, b varchar(7)); create function f(ct) returns text language sql begin atomic select ($1).b||'q'; end; create view v as select f(null) x, (null::ct).b y;
