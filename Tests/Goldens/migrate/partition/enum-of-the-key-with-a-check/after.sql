create type k as enum('a','b');
create table p(x k not null, check(x<>'b')) partition by list(x);
create table pa partition of p for values in('a');
