create table people (id integer primary key, name text not null);
create function slug(value text) returns text language sql immutable as $$ select lower(value) $$;
alter table people add slug text generated always as (slug(name)) stored;
create unique index people_slug on people (slug);
create view slugs as select slug from people;
