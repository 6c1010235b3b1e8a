create type k as enum('a','b','old');
create table p(x k not null, check(x<>'old')) partition by list(x);
create table pa partition of p for values in('a');
