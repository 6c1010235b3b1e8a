create extension citext;
create table people (id integer primary key, name text, email citext unique not null default 'x'::citext check (email <> ''));
