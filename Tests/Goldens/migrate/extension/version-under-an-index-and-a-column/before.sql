create extension pg_trgm version '1.5';
create extension citext version '1.5';
create table people (name text, email citext unique);
create index people_name_idx on people using gin (name gin_trgm_ops);
create view addresses as select email from people where email > 'a'::citext;
