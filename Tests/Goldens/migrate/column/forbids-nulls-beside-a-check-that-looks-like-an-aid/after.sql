create table t(b int not null, c int constraint b_filled check (c > 0));
