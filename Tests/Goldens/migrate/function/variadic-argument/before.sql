create table keep (id integer primary key);
create function widest(first integer, second integer) returns integer language sql immutable as $$ select greatest(first, second) $$;
