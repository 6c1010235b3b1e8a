create domain d as int;
create table p(k d, v int) partition by list(k);
create table pa partition of p for values in (1);
