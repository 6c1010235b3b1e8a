create table t(a int, b text, c int); create index i on t(c) where a>0; create index j on t(c) where b>'';
