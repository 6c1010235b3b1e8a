create table keep (id integer primary key);
create function slug(title text) returns text language sql immutable parallel safe as $$ select replace(lower(title), ' ', '-') $$;
