create function initials(first text, last text) returns text language sql immutable as $$ select left(first, 1) || left(last, 1) $$;
create table people (id integer primary key, first text, last text, born date);
