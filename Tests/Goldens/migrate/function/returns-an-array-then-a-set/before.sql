create table tags (name text primary key);
create function tag_names() returns text[] language sql stable as $$ select array_agg(name) from tags $$;
