create schema search;
create table docs (id integer primary key, body text);
create text search configuration search.docs (copy = english);
create index docs_body on docs using gin (to_tsvector('search.docs', body));
