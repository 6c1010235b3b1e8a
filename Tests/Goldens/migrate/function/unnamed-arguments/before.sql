create table keep (id integer primary key);
create function mix(integer, text default 'x', out result text) language sql immutable as $$ select $1 || $2 $$;
