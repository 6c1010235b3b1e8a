-- postgresql: 14
create table docs (id integer primary key, words tsvector, n integer);
create index docs_words on docs using gist (words tsvector_ops (siglen = 200));
create index docs_n on docs using brin (n int4_bloom_ops (n_distinct_per_range = 50, false_positive_rate = 0.05));
