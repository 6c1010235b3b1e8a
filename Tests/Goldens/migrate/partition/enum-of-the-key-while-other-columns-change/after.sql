create type e as enum ('b','a');
create table p(k e, w int not null default 3, v int not null default 7, x int generated always as (w+1) stored) partition by list(k);
create table pa partition of p for values in ('a');
