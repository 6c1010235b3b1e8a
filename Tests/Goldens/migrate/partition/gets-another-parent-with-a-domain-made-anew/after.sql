create domain d as int; create table p(a d, b int) partition by list(b);create table q(a d, b int) partition by list(b);  create table p0 partition of q for values in (1);
