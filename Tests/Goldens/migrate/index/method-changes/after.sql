-- postgresql: 14
create table docs (id integer primary key, name text, tags text[], n integer, words tsvector);
create index a on docs using hash (name);
create index b on docs using gin (tags);
create index c on docs using brin (n int4_minmax_multi_ops);
create index d on docs using gin (words);
