create type rt as range(subtype=int4);
create domain yd as int check (rt(value,5) @> 3);
