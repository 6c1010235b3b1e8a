create table keep (id integer primary key);
create function mix(integer, label text default 'x', out text) language sql immutable as $$ select $1 || $2 $$;
