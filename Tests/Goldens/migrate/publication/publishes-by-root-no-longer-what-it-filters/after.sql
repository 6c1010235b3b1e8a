-- postgresql: 15
create table p(a int, b int) partition by list(a); create table x partition of p for values in (1); create publication u for table p;
