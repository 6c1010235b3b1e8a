create table docs (id integer primary key, name text, tags text[], n integer, words tsvector);
create index a on docs (name);
create index b on docs (tags);
create index c on docs (n);
create index d on docs using gist (words);
