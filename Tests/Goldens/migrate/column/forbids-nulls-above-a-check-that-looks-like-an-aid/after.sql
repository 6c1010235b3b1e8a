create table t(b int not null, c int);
create table u(constraint b_filled check (c>0)) inherits (t);
