create schema extensions;
create table docs (id integer primary key, title text);
create extension unaccent schema extensions;
create extension pg_trgm schema extensions;
