create type e as enum ('b','a');
create table p(k e, id int, primary key(k,id)) partition by list(k);
create table p1 partition of p for values in ('a') partition by range (id);
create table p11 partition of p1 for values from (0) to (9);
