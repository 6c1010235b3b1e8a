create schema search;
create text search configuration search.docs (copy = english);
create table docs (id integer primary key, title text, body text, vector tsvector generated always as (setweight(to_tsvector('search.docs'::regconfig, coalesce(title, '')), 'A') || to_tsvector('search.docs'::regconfig, coalesce(body, ''))) stored);
create index docs_vector on docs using gin (vector);
