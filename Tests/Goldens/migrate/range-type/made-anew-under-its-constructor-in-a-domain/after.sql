create type rt as range(subtype=int8);
create domain yd as int check (rt(value::bigint,5::bigint) @> 3::bigint);
