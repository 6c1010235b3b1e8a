create table keep (id integer primary key);
create function twice(value integer) returns integer language sql immutable as $$ select value * 2 $$;
