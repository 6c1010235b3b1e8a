create table docs (id integer primary key, words tsvector, n integer);
create index docs_words on docs using gist (words tsvector_ops (siglen = 100));
