create table t(a text, b int, c int); create index i on t(c) where b>0; create index j on t(c) where a>'';
