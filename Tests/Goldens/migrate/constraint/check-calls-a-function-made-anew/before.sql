create function good(x text) returns boolean language sql immutable as $$ select x <> '' $$;
create table people (id integer primary key, name text constraint good_name check (good(name)));
