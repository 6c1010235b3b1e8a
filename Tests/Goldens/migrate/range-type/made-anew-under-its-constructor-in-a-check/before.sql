create type rt as range(subtype=int4);
create table u(c int, constraint k check (rt(c,5) @> 3));
