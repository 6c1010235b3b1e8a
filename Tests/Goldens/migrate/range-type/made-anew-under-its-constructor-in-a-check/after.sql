create type rt as range(subtype=int8);
create table u(c int, constraint k check (rt(c::bigint,5::bigint) @> 4::bigint));
