create function fold(name text) returns varchar language sql immutable as $$ select lower(name) $$;
create table people (id integer primary key, name text);
create unique index people_fold on people (fold(name)) where fold(name) <> '';
