create extension ltree;
create table t(p ltree);
create index t_p_idx on t using gist(p);
