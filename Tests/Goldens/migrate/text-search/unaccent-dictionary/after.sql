create extension unaccent;
create table docs (id integer primary key, body text);
create text search configuration plain (copy = simple);
alter text search configuration plain alter mapping for word, hword, hword_part with unaccent, simple;
create index docs_body on docs using gin (to_tsvector('plain', body));
