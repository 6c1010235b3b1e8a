create table p(k int primary key, v int) partition by list(k);
create table q partition of p for values in (1);
create table f(k int references p);
