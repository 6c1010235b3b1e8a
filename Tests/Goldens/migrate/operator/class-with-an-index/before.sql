create table words (id integer primary key, word text);
create function by_length(a text, b text) returns integer language sql immutable as $$ select length(a) - length(b) $$;
