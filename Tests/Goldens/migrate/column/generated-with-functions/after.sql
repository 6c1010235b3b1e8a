create function initials(first text, last text) returns text language sql immutable as $$ select left(first, 1) || left(last, 1) $$;
create table people (
  id integer primary key,
  first text,
  last text,
  born date,
  short text generated always as (upper(initials(first, last))) stored,
  born_year integer not null generated always as (extract(year from born)::integer) stored,
  words tsvector generated always as (setweight(to_tsvector('english'::regconfig, coalesce(first, '')), 'A') || to_tsvector('simple'::regconfig, coalesce(last, ''))) stored
);
create index people_words on people using gin (words);
