create table keep (id integer primary key);
create function widest(variadic numbers integer[]) returns integer language sql immutable as $$ select max(n) from unnest(numbers) n $$;
