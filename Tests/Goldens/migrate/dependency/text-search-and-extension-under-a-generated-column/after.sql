create extension unaccent;
create text search configuration plain (copy = english);
alter text search configuration plain alter mapping for hword, hword_part, word with unaccent, english_stem;
create function vector_of(title text, body text) returns tsvector language sql immutable return setweight(to_tsvector('plain'::regconfig, coalesce(title, '')), 'A') || to_tsvector('plain'::regconfig, coalesce(body, ''));
create table docs (id integer primary key, title text, body text, vector tsvector generated always as (vector_of(title, body)) stored);
create index docs_vector on docs using gin (vector);
create view found as select id from docs where vector @@ plainto_tsquery('plain', 'word');
