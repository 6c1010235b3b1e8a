create schema extensions;
create table docs (id integer primary key, title text);
create extension unaccent schema extensions;
create extension pg_trgm schema extensions;
create function plain(value text) returns text language sql immutable as $$ select extensions.unaccent('extensions.unaccent', value) $$;
create index docs_title on docs using gin (title extensions.gin_trgm_ops);
create view similar_docs as select id from docs where title operator(extensions.%) 'x' and extensions.similarity(title, 'x') > 0.3;
