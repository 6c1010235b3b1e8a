create type rt as range(subtype=int4);
create table u(c int);
create index ix on u((rt(c,5) @> 3));
