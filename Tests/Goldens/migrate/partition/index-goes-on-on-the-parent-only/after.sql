create table p (k int, v text) partition by list (k);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
create index pi on only p (v);
create index p1i on p1 (v);
alter index pi attach partition p1i;
