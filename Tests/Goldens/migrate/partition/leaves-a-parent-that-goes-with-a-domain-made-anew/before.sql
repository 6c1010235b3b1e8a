create domain d as int; create table p(a d, b int) partition by list(b); create table x partition of p for values in (1);
