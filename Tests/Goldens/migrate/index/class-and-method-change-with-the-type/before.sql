create extension ltree;
create table t(p text);
create index t_p_idx on t(p text_pattern_ops);
