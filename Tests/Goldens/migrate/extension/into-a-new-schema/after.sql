create table keep (id integer primary key);
create schema tools;
create extension pg_trgm schema tools;
