create function fold(x text) returns text language sql immutable as $$ select lower(x) $$;
create table people (id integer primary key, name text);
create unique index people_fold on people (fold(name)) where fold(name) <> '';
