create domain d as text; create table p(a d, b int) partition by list(b); create table p0 partition of p for values in (1);
