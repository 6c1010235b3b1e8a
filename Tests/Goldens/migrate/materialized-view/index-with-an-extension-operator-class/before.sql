create extension pg_trgm;
create table docs (id integer primary key, title varchar(80));
create materialized view titles as select id, title from docs;
create index titles_title on titles using gin (title gin_trgm_ops);
