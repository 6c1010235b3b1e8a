create extension pg_trgm;
create table docs (id integer primary key, title text, body text);
create index docs_title on docs using gin (title gin_trgm_ops);
create index docs_body on docs using gist (body gist_trgm_ops (siglen = 32));
