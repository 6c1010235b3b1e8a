create type rt as range(subtype=int8);
create table u(c int);
