create table tags (name text primary key);
create function tag_names() returns setof text language sql stable as $$ select name from tags $$;
