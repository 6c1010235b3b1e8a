create extension pg_trgm;
create table docs (id integer primary key, title text);
create index docs_title on docs using gin (title gin_trgm_ops);
create function near(a text, b text) returns boolean language sql immutable as $$ select similarity(a, b) > 0.5 $$;
