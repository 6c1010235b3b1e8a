create table t (a tsvector);
create index t_a on t using gist (a tsvector_ops (siglen = 100));
