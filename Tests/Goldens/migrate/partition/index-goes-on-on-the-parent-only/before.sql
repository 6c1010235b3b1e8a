create table p (k int, v text) partition by list (k);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
create index pi on p (v);
