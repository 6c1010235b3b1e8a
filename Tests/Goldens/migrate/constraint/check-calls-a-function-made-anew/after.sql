create function good(x text, shortest integer default 1) returns boolean language sql immutable as $$ select length(x) >= shortest $$;
create table people (id integer primary key, name text constraint good_name check (good(name)));
