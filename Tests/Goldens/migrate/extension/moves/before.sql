create schema extensions;
create table keep (id integer primary key);
create extension pg_trgm;
