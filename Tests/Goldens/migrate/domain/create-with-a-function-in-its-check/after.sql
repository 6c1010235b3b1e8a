create table keep (id integer primary key);
create function is_code(x text) returns boolean language sql immutable as $$ select length(x) = 4 $$;
create domain code as text check (is_code(value));
create table parts (c code);
