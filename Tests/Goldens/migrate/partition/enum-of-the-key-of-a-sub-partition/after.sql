create type e as enum('b','a');
create table p(id int, k e) partition by range(id);
create table p1 partition of p for values from (0) to (9) partition by list(k);
create table p1a partition of p1 for values in ('a');
