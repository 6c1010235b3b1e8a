create table people (id integer primary key, name text not null);
create function slug(value text, separator text default '-') returns text language sql immutable as $$ select replace(lower(value), ' ', separator) $$;
alter table people add slug text generated always as (slug(name, '_')) stored;
create unique index people_slug on people (slug);
create view slugs as select slug from people;
