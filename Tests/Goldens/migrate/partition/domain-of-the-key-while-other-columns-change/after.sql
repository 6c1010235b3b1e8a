create domain d as bigint;
create table p(k d, v bigint, w int) partition by list(k);
create table pa partition of p for values in (1);
