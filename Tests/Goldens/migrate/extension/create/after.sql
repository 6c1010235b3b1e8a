create table keep (id integer primary key);
create extension citext;
create extension pg_trgm;
